package io.questionbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the project that {@code new} writes, with Maven and without a network. The local repository is a fresh one, fed with
 * the jars of this build; everything else comes from the local repository of this build, which the project's pom needs no
 * more of than this build itself.
 */
@DisabledOnOs(OS.WINDOWS)
class StarterProjectIT {
    private static final String VERSION = System.getProperty("project.version");
    private static final Path ROOT = Path.of("../..");

    @TempDir
    Path folder;

    @Test
    void buildsAndPassesItsTest() throws Exception {
        ExecutableJar.run(folder, "new", "--name", "Git: \"Basics\" & <more>", "git");
        Path repository = folder.resolve("repository");
        install(repository, "question-bank-parent", ROOT.resolve("pom.xml"), "pom");
        install(repository, "question-bank-tools", ROOT.resolve("tools/pom.xml"), "pom");
        installJar(repository, "question-bank-core", ROOT.resolve("core"));
        installJar(repository, "question-bank-author", ROOT.resolve("tools/author"));
        installJar(repository, "question-bank-maven-plugin", ROOT.resolve("tools/maven-plugin"));
        Path settings = folder.resolve("settings.xml");
        Files.writeString(settings, """
                <settings>
                    <mirrors>
                        <mirror>
                            <id>this-build</id>
                            <mirrorOf>*</mirrorOf>
                            <url>%s</url>
                        </mirror>
                    </mirrors>
                </settings>
                """.formatted(
                        Path.of(System.getProperty("local.repository")).toUri()));

        Run run = ExecutableJar.process(
                folder,
                List.of(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-s",
                        settings.toString(),
                        "-Dmaven.repo.local=" + repository,
                        "-f",
                        "git",
                        "verify"));

        assertThat(run.out()).as(run.err()).contains("Tests run: 1, Failures: 0", "BUILD SUCCESS");
        assertThat(folder.resolve("git/target/git-basics-more-0.1.0-SNAPSHOT.jar"))
                .exists();
    }

    private static void installJar(Path repository, String artifact, Path module) throws IOException {
        install(repository, artifact, module.resolve("pom.xml"), "pom");
        install(repository, artifact, module.resolve("target/" + artifact + "-" + VERSION + ".jar"), "jar");
    }

    private static void install(Path repository, String artifact, Path file, String type) throws IOException {
        Path place = repository
                .resolve("io/questionbank")
                .resolve(artifact)
                .resolve(VERSION)
                .resolve(artifact + "-" + VERSION + "." + type);
        Files.createDirectories(place.getParent());
        Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
    }
}
