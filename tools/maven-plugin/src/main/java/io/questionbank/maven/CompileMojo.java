package io.questionbank.maven;

import io.questionbank.author.Check;
import io.questionbank.bank.CompiledBank;
import io.questionbank.load.LoadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the bank of the project in compiled form where its provider looks for it, for the jar. The YAML goes into the jar of the
 * sources instead. Does nothing while nothing changes.
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CompileMojo extends BankGoal {
    /** The package of the class that provides the bank; by default that of the provider in META-INF/services. */
    @Parameter(property = "question-bank.package")
    private String providerPackage;

    @Override
    void run() throws IOException, MojoFailureException {
        String place =
                (providerPackage == null ? Provider.in(classes()).packageName() : providerPackage).replace('.', '/')
                        + "/question-bank";
        Path compiled = classes().resolve(place);
        Path note = buildFolder().resolve("compiled");
        Inputs inputs = Inputs.of(folder(), place);
        if (inputs.areNotedIn(note) && Files.exists(compiled.resolve(CompiledBank.INDEX))) {
            getLog().info("nothing has changed since the bank was compiled");
        } else {
            CompiledBank.write(load().bank(), compiled);
            inputs.noteIn(note);
            getLog().info("compiled " + folder() + " into " + compiled);
        }
        project().addResource(source(place));
    }

    private LoadResult load() throws MojoFailureException {
        LoadResult result = Check.of(folder()).run();
        Report report = new Report(result.diagnostics());
        if (result.hasErrors()) {
            report.to(getLog());
        }
        report.requireNoError();
        return result;
    }

    /** The resources have been copied by now; who comes later is the jar of the sources. */
    private Resource source(String place) {
        Resource source = new Resource();
        source.setDirectory(folder().toString());
        source.setTargetPath(place);
        return source;
    }
}
