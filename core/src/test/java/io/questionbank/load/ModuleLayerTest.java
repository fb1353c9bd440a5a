package io.questionbank.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleLayerTest {
    @TempDir
    Path folder;

    @Test
    void findsABankInALayerThatAnApplicationMade() throws IOException {
        ModuleLayer layer = layerOf(compiledBank());

        LoadResult result = BankLoader.discovering(layer).load();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bank().question("basics/branch")).isPresent();
        assertThat(result.bank().banks().get(0).version()).contains("1.2.3");
    }

    /** {@return a module with a bank, which exports and opens nothing} */
    private Path compiledBank() throws IOException {
        Path source = folder.resolve("source");
        Path module = folder.resolve("module");
        write(source.resolve("module-info.java"), """
                module git.bank {
                    requires io.questionbank;
                    provides io.questionbank.load.BankProvider with git.bank.GitBank;
                }
                """);
        write(source.resolve("git/bank/GitBank.java"), """
                package git.bank;
                public final class GitBank implements io.questionbank.load.BankProvider {
                    @Override
                    public io.questionbank.load.BankSource source() {
                        return io.questionbank.load.BankSource.resourcesOf(GitBank.class);
                    }
                }
                """);
        Path bank = module.resolve("git/bank/question-bank");
        write(bank.resolve("bank.yaml"), """
                {format: 1, id: git, name: Git, language: en, license: CC-BY-4.0, topics: [basics]}
                """);
        write(bank.resolve("topics/basics/topic.yaml"), """
                {id: basics, name: Basics, summary: Commits., difficulty: beginner, questions: [branch]}
                """);
        write(bank.resolve("topics/basics/branch.yaml"), """
                {id: branch, prompt: "What is a branch?", difficulty: beginner, answer: {brief: A name that moves.}}
                """);
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-version=1.2.3",
                        "-p",
                        System.getProperty("jdk.module.path"),
                        "-d",
                        module.toString(),
                        source.resolve("module-info.java").toString(),
                        source.resolve("git/bank/GitBank.java").toString());
        assertThat(compiled).isZero();
        return module;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static ModuleLayer layerOf(Path module) {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolveAndBind(ModuleFinder.of(module), ModuleFinder.of(), Set.of("git.bank"));
        return ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(boot), ModuleLayerTest.class.getClassLoader())
                .layer();
    }
}
