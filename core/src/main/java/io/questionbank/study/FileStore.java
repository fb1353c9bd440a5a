package io.questionbank.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A learner's history in a file that only grows. */
final class FileStore implements LearnerStore {
    /** Whether an append failed: what is behind the last line then is not known. */
    private enum Condition {
        GOOD,
        UNCERTAIN
    }

    private final Path file;
    private final SingleWriter right;
    private final FileChannel channel;
    private final List<Damage> repaired;
    private Condition condition = Condition.GOOD;

    private FileStore(Path file, SingleWriter right, FileChannel channel, List<Damage> repaired) {
        this.file = file;
        this.right = right;
        this.channel = channel;
        this.repaired = repaired;
    }

    static FileStore open(Path path) throws IOException {
        Path file = real(path);
        SingleWriter right = SingleWriter.of(file);
        try {
            return open(file, right);
        } catch (IOException | RuntimeException e) {
            right.close();
            throw e;
        }
    }

    private static FileStore open(Path file, SingleWriter right) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.size() == 0) {
                Folder.force(file);
            }
            List<Damage> repaired = TornTail.moveAside(file, channel);
            channel.position(channel.size());
            return new FileStore(file, right, channel, repaired);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Path real(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return path.toRealPath();
        }
        Path folder = path.toAbsolutePath().getParent();
        if (Files.exists(path) || !Files.isDirectory(folder)) {
            throw new IOException(path + " is not a file, nor one to be; expected either, in a folder that exists");
        }
        return folder.toRealPath().resolve(path.getFileName());
    }

    @Override
    public synchronized void append(List<? extends Event> events) throws IOException {
        if (condition == Condition.UNCERTAIN) {
            throw new IOException("an earlier append to " + file + " failed; open it again, which shows what was kept");
        }
        if (events.isEmpty()) {
            return;
        }
        ByteBuffer line = ByteBuffer.wrap(HistoryReading.line(events));
        condition = Condition.UNCERTAIN;
        while (line.hasRemaining()) {
            channel.write(line);
        }
        channel.force(false);
        condition = Condition.GOOD;
    }

    @Override
    public synchronized History read() throws IOException {
        return HistoryReading.of(file, repaired);
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            channel.close();
        } finally {
            right.close();
        }
    }
}
