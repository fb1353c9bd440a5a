package io.questionbank.study;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of a file, where the file's name is kept. */
final class Folder {
    private Folder() {}

    /** Brings the names in a file's folder to the disk. Where folders cannot be opened, as on Windows, the system does so itself. */
    static void force(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
