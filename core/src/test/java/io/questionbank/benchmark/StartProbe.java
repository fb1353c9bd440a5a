package io.questionbank.benchmark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.questionbank.load.BankLoader;
import java.io.IOException;
import java.nio.file.Path;

/** A program that does one thing and prints how many nanoseconds that took from the first line of its {@code main}. */
final class StartProbe {
    private StartProbe() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        int done = switch (args[0]) {
            case "nothing" -> 1;
            case "answer" ->
                BankLoader.discovering()
                        .load()
                        .orThrow()
                        .requireQuestion(args[1])
                        .answer()
                        .brief()
                        .source()
                        .length();
            case "hit" ->
                BankLoader.discovering().load().orThrow().search(args[1]).size();
            case "validated" -> Peers.validated(Path.of(args[1]));
            case "bound" -> Peers.bound(Path.of(args[1]));
            default -> throw new IllegalArgumentException(args[0]);
        };
        long end = System.nanoTime();
        System.out.println(done > 0 ? end - start : -1);
    }

    /** In a class of its own, so that the others do not load it. */
    private static final class Peers {
        static int validated(Path folder) throws IOException {
            return new PlainBinding(mapper()).check(folder) + 1;
        }

        static int bound(Path folder) throws IOException {
            return PlainBinding.read(mapper(), folder).size();
        }

        private static ObjectMapper mapper() {
            return new ObjectMapper(new YAMLFactory()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        }
    }
}
