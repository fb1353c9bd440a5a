package io.questionbank.study;

import io.questionbank.internal.json.ChecksummedLine;
import io.questionbank.study.LearnerStore.Damage;
import io.questionbank.study.StateLines.Line;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** What stands behind the last line of a state file: an append that was cut off and never acknowledged. */
final class TornTail {
    private TornTail() {}

    /**
     * Moves the tail into a file beside, if there is one. It is on the disk there before it leaves the state file.
     *
     * @return what was moved, and where to
     * @throws IOException if the file holds something else than a learner's state, or if this fails
     */
    static List<Damage> moveAside(Path file, FileChannel channel) throws IOException {
        long end = 0;
        boolean isState = channel.size() == 0;
        Optional<Line> tail = Optional.empty();
        try (StateLines lines = StateLines.of(file)) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                tail = line.filter(last -> !last.isEnded());
                end = tail.isPresent() ? end : line.get().end();
                isState |= ChecksummedLine.isWhole(line.get().bytes())
                        || tail.isPresent()
                                && ChecksummedLine.isBeginning(tail.get().bytes());
            }
        }
        if (!isState) {
            throw new IOException(
                    file + " holds no whole line of a learner's state; name another file, or move this one");
        }
        return tail.isPresent()
                ? List.of(moveAside(file, channel, end, tail.get().number()))
                : List.of();
    }

    private static Damage moveAside(Path file, FileChannel channel, long end, long line) throws IOException {
        Path aside = free(file);
        long length = channel.size() - end;
        try (FileChannel copy = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long copied = 0;
            while (copied < length) {
                copied += channel.transferTo(end + copied, length - copied, copy);
            }
            copy.force(true);
        }
        Folder.force(file);
        channel.truncate(end);
        channel.force(true);
        return new Damage(line, "cut off after " + length + " bytes, by a crash or a full disk; moved to " + aside);
    }

    private static Path free(Path file) {
        int number = 1;
        Path aside = file.resolveSibling(file.getFileName() + ".torn-1");
        while (Files.exists(aside)) {
            number++;
            aside = file.resolveSibling(file.getFileName() + ".torn-" + number);
        }
        return aside;
    }
}
