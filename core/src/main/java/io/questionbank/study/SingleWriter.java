package io.questionbank.study;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write a file, which one store has at a time. What is locked is a file beside: on POSIX systems a process loses its
 * locks on a file as soon as it closes that file anywhere, so that a program which only looks into the state would release it.
 */
final class SingleWriter implements Closeable {
    /** What is locked in this process: a second attempt must fail before it opens the lock's file, and closes it again. */
    private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private SingleWriter(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * {@return the right to write a file}
     *
     * @param file its real path
     */
    static SingleWriter of(Path file) throws IOException {
        Path path = file.resolveSibling(file.getFileName() + ".lock");
        if (!LOCKED.add(path)) {
            throw refused(file, "in this program");
        }
        try {
            return new SingleWriter(path, locked(file, path));
        } catch (IOException e) {
            LOCKED.remove(path);
            throw e;
        }
    }

    private static FileChannel locked(Path file, Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            lock.orElseThrow(() -> refused(file, "in another program"));
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw refused(file, "in this program");
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static IOException refused(Path file, String where) {
        return new IOException(file + " is open in another store, " + where + "; close that one first");
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                LOCKED.remove(path);
            }
        }
    }
}
