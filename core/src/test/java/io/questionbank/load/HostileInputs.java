package io.questionbank.load;

import java.util.List;
import java.util.stream.Stream;

/** Everything that a loader must survive, made when asked for: no large file lies in the repository. */
final class HostileInputs {
    private HostileInputs() {}

    static List<HostileInput> all() {
        return Stream.concat(small().stream(), large().stream()).toList();
    }

    /** {@return those that attack what a reader understands} */
    static List<HostileInput> small() {
        return Stream.of(
                        HostileBytes.all(),
                        HostileYaml.all(),
                        HostileValues.all(),
                        HostileFolders.all(),
                        HostileArchives.small())
                .flatMap(List::stream)
                .toList();
    }

    /** {@return those that attack the time and the memory that reading takes} */
    static List<HostileInput> large() {
        return Stream.of(HostileSizes.all(), HostileBanks.all(), HostileArchives.large())
                .flatMap(List::stream)
                .toList();
    }
}
