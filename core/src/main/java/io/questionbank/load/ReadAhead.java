package io.questionbank.load;

import io.questionbank.internal.batch.SideBySide;
import io.questionbank.internal.format.BankFormat;
import io.questionbank.internal.format.BankFormat.Read;
import io.questionbank.internal.schema.Bibliography;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads questions side by side, and keeps those that have no problem at all: what they say does not depend on the files before
 * them. The others are left to be read in order, so that problems come out as if there were no reading ahead.
 */
final class ReadAhead {
    /** No file written by hand is larger; one that is may be hostile, and costly enough to be read once only. */
    private static final int MOST_BYTES = 64 << 10;

    /** A file whose bytes are there, while those of the files after it are fetched. */
    private record Fetched(QuestionId id, String name, byte[] bytes) {}

    /** A question that was read without a problem. */
    private record Good(QuestionId id, Read<Question> read) {}

    private final BankFiles files;
    private final Bibliography bibliography;

    ReadAhead(BankFiles files, Bibliography bibliography) {
        this.files = files;
        this.bibliography = bibliography;
    }

    /** {@return those of the questions that are good} */
    Map<QuestionId, Read<Question>> good(List<QuestionId> ids) {
        Map<QuestionId, Read<Question>> good = new HashMap<>();
        SideBySide.batches(ids.stream().distinct().toList())
                .map(this::fetch)
                .flatMap(batch -> SideBySide.flatMap(batch, this::read))
                .forEach(question -> good.put(question.id(), question.read()));
        return good;
    }

    private List<Fetched> fetch(List<QuestionId> ids) {
        List<Fetched> fetched = new ArrayList<>();
        for (QuestionId id : ids) {
            String path = BankFormat.questionFile(id);
            content(path)
                    .filter(bytes -> bytes.length <= MOST_BYTES)
                    .ifPresent(bytes -> fetched.add(new Fetched(id, files.name(path), bytes)));
        }
        return fetched;
    }

    private Optional<byte[]> content(String path) {
        try {
            return files.read(path);
        } catch (IOException e) {
            return Optional.empty(); // whoever reads the file in order fails too, and reports it
        }
    }

    private Stream<Good> read(Fetched file) {
        Problems problems = new Problems();
        Read<Question> read = BankFormat.question(file.name(), file.bytes(), file.id(), bibliography, problems);
        return problems.count() == 0 ? Stream.of(new Good(file.id(), read)) : Stream.empty();
    }
}
