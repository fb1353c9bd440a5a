package io.questionbank.author.run;

import io.questionbank.author.SampleBank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Banks with code in the language of the shell, which every machine that builds this has. */
final class Shell {
    /** A review's code is a file of functions; a check that cannot load it says so. */
    static final Language LANGUAGE = new Language(
            "sh",
            ".sh",
            List.of("sh"),
            """
            echo 1.2.3
            for name; do
              case $name in
                absent) echo "$name" ;;
                *) echo "$name 4.5" ;;
              esac
            done
            """,
            Map.of("FIXED_BY", "the-tool"),
            Pattern.compile("cannot load .*"),
            List.of("make an environment for %1$s", "of version %2$s"));

    static final String ENVIRONMENT = "sh: {version: '1.2'}\n";

    private static final String QUESTION = "topics/git-basics/branch.yaml";

    private Shell() {}

    /** {@return the folder, with a bank whose question has this code, as of the key 'code' of an answer} */
    static Path samples(Path folder, String code) throws IOException {
        return bank(folder, SampleBank.VALID.get(QUESTION) + code.indent(2));
    }

    /** {@return the folder, with a bank whose question has these exercises} */
    static Path exercises(Path folder, String exercises) throws IOException {
        return bank(folder, SampleBank.VALID.get(QUESTION) + exercises);
    }

    private static Path bank(Path folder, String question) throws IOException {
        SampleBank.write(folder);
        SampleBank.write(folder, "environment.yaml", ENVIRONMENT);
        return SampleBank.write(folder, QUESTION, question);
    }

    static CodeRun run(Path folder) {
        return CodeRun.of(folder).knowing(LANGUAGE);
    }

    /** {@return what came of running the bank's code} */
    static CodeReport report(Path folder) throws IOException, InterruptedException {
        return run(folder).run((name, done, all) -> {});
    }
}
