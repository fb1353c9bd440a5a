package io.questionbank.maven;

import io.questionbank.author.release.Change;
import io.questionbank.author.release.ReleaseCheck;
import io.questionbank.author.release.ReleasedBank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Says what changed in the bank since its last release, and fails the build if the version of the project declares less. A snapshot
 * counts as the release that it leads to.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends BankGoal {
    /** The version to compare with; by default the last release before the version of the project. */
    @Parameter(property = "question-bank.previous")
    private String previous;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    private final RepositorySystem repositorySystem;

    /**
     * Made by Maven.
     *
     * @param repositorySystem finds artifacts
     */
    @Inject
    public DiffMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        Optional<String> before = previous == null ? lastRelease() : Optional.of(previous);
        if (before.isEmpty()) {
            getLog().info("no release before " + project().getVersion() + " is found, so there is nothing to compare");
            return;
        }
        ReleaseCheck check = ReleaseCheck.of(
                ReleasedBank.open(jar(before.get()), before),
                ReleasedBank.open(folder(), Optional.of(project().getVersion())));
        getLog().info(check.changes().list().size() + " changes since " + before.get());
        for (Change change : check.changes().list()) {
            getLog().info(change.bump() + ": " + change.id() + ": " + change.what());
        }
        check.least().ifPresent(least -> getLog().info("the next release is " + least + " at least"));
        if (check.fault().isPresent()) {
            throw new MojoFailureException(check.fault().get());
        }
    }

    private Optional<String> lastRelease() throws MojoExecutionException {
        VersionRangeRequest request =
                new VersionRangeRequest(artifact("[0," + project().getVersion() + ")"), repositories, null);
        try {
            List<Version> versions =
                    repositorySystem.resolveVersionRange(session, request).getVersions();
            return versions.stream()
                    .map(Version::toString)
                    .filter(version -> !version.endsWith("-SNAPSHOT"))
                    .reduce((earlier, later) -> later);
        } catch (VersionRangeResolutionException e) {
            throw new MojoExecutionException("cannot find out which releases there are", e);
        }
    }

    private Path jar(String version) throws MojoExecutionException {
        try {
            return repositorySystem
                    .resolveArtifact(session, new ArtifactRequest(artifact(version), repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException("cannot get the release to compare with: " + e.getMessage(), e);
        }
    }

    private Artifact artifact(String version) {
        return new DefaultArtifact(project().getGroupId(), project().getArtifactId(), "jar", version);
    }
}
