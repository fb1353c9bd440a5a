package io.questionbank.validate;

import io.questionbank.bank.QuestionBank;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeSample;
import io.questionbank.model.CodeSample.Environment;
import io.questionbank.model.Exercise;
import io.questionbank.model.Question;
import io.questionbank.model.Status;
import io.questionbank.validate.VerifiedCode.Behaviour;
import io.questionbank.validate.VerifiedCode.Entry;
import io.questionbank.validate.VerifiedCode.Prints;
import io.questionbank.validate.VerifiedCode.TellsApart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the code of a bank. */
final class CodeEntries {
    private final QuestionBank bank;
    private final List<Entry> found = new ArrayList<>();

    private CodeEntries(QuestionBank bank) {
        this.bank = bank;
    }

    static List<Entry> of(QuestionBank bank) {
        CodeEntries entries = new CodeEntries(bank);
        bank.everyQuestion().stream()
                .filter(question -> question.status() instanceof Status.Final)
                .forEach(entries::add);
        return List.copyOf(entries.found);
    }

    private void add(Question question) {
        Place place = Place.of(question.id());
        List<CodeSample> samples = question.answer().code();
        for (int i = 0; i < samples.size(); i++) {
            CodeSample sample = samples.get(i);
            add(
                    question,
                    question.id() + "#code." + sample.id(),
                    place.at("answer").at("code", i),
                    sample.language(),
                    new Prints(sample.source(), sample.output(), true));
        }
        for (int i = 0; i < question.exercises().size(); i++) {
            add(question, question.exercises().get(i), place.at("exercises", i));
        }
    }

    private void add(Question question, Exercise exercise, Place place) {
        String name = exercise.id().toString();
        if (exercise instanceof CodeOutput program) {
            add(question, name, place, program.language(), new Prints(program.source(), program.output(), false));
        } else if (exercise instanceof CodeReview review) {
            review.check()
                    .ifPresent(check -> add(
                            question,
                            name,
                            place,
                            review.language(),
                            new TellsApart(check, review.code(), review.fixed())));
        }
    }

    private void add(Question question, String name, Place place, String language, Behaviour behaviour) {
        Optional<Environment> environment = bank.bankOf(question.id().topic()).environments().stream()
                .filter(e -> e.language().equals(language))
                .findFirst();
        found.add(new Entry(name, place, language, environment, behaviour));
    }
}
