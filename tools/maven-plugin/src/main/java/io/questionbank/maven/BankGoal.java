package io.questionbank.maven;

import io.questionbank.author.RefusedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that works on the bank of the project. */
abstract class BankGoal extends AbstractMojo {
    /** The project. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The folder that holds bank.yaml. */
    @Parameter(property = "question-bank.folder", defaultValue = "${project.basedir}/src/main/bank", required = true)
    private File folder;

    /** Whether to do nothing. */
    @Parameter(property = "question-bank.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        if (!Files.exists(folder())) {
            getLog().info("no folder " + folder() + ", so there is no bank to work on");
            return;
        }
        try {
            run();
        } catch (RefusedException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("reading or writing failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted", e);
        }
    }

    abstract void run() throws IOException, InterruptedException, MojoExecutionException, MojoFailureException;

    final MavenProject project() {
        return project;
    }

    final Path folder() {
        return folder.toPath();
    }

    /** {@return a folder of this plugin below the project's build folder} */
    final Path buildFolder() {
        return Path.of(project.getBuild().getDirectory(), "question-bank");
    }

    final Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }
}
