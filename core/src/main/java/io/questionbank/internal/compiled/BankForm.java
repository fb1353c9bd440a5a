package io.questionbank.internal.compiled;

import io.questionbank.bank.BankInfo;
import io.questionbank.model.CodeSample.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a bank says about itself as bytes, its parts in the order of the record; of its sources only how many there are. */
final class BankForm {
    private BankForm() {}

    static void write(Output out, BankInfo info) {
        out.text(info.id()).text(info.name());
        AnswerForm.write(out, info.version());
        out.text(info.language()).text(info.license()).texts(info.authors());
        TopicForm.writeIds(out, info.external());
        out.number(info.sources().size()).number(info.environments().size());
        for (Environment environment : info.environments()) {
            out.text(environment.language()).text(environment.version()).texts(environment.requirements());
        }
    }

    static BankInfo read(Input in, Sources sources, Optional<String> versionOfArtifact) {
        String id = in.text();
        String name = in.text();
        Optional<String> version = in.optionalText();
        return new BankInfo(
                id,
                name,
                version.isPresent() ? version : versionOfArtifact,
                in.text(),
                in.text(),
                in.texts(),
                TopicForm.ids(in),
                sources.first(in.number()),
                environments(in));
    }

    private static List<Environment> environments(Input in) {
        List<Environment> environments = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            environments.add(new Environment(in.text(), in.text(), in.texts()));
        }
        return environments;
    }
}
