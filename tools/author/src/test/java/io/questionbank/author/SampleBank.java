package io.questionbank.author;

import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Small banks to try the tools on. */
public final class SampleBank {
    /** A bank of one question with one line of answer. */
    public static final Map<String, String> VALID =
            Map.of("bank.yaml", """
            format: 1
            id: git
            name: Git
            language: en
            license: CC-BY-4.0
            topics: [git-basics]
            """, "topics/git-basics/topic.yaml", """
            id: git-basics
            name: Git Basics
            summary: Commits, branches and how they move.
            difficulty: beginner
            questions: [branch]
            """, "topics/git-basics/branch.yaml", """
            id: branch
            prompt: What is a branch in Git?
            difficulty: beginner
            answer:
              brief: A movable name for a commit.
            """);

    private SampleBank() {}

    /** {@return the folder, with the valid bank in it} */
    public static Path write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : VALID.entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
        return folder;
    }

    /** {@return the folder, with a file of the bank replaced} */
    public static Path write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return folder;
    }

    /** {@return the folder, with a key misspelt, a topic that does not exist, and one question twice} */
    public static Path writeBroken(Path folder) throws IOException {
        write(folder);
        write(
                folder,
                "topics/git-basics/topic.yaml",
                VALID.get("topics/git-basics/topic.yaml") + "related: [git-basic]\n");
        return write(
                folder,
                "topics/git-basics/branch.yaml",
                VALID.get("topics/git-basics/branch.yaml").replace("difficulty", "dificulty"));
    }

    /** {@return what loading a folder results in} */
    public static LoadResult load(Path folder) {
        return BankLoader.of(BankSource.directory(folder)).load();
    }
}
