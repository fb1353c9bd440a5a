package io.questionbank.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.load.LoadResult;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Severity;
import io.questionbank.validate.Finding;
import io.questionbank.validate.Place;
import io.questionbank.validate.Rule;
import io.questionbank.validate.Rules;
import io.questionbank.validate.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    /** A rule that no question keeps. */
    private record Never() implements Rule {
        @Override
        public String code() {
            return "never";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Stream<Finding> check(Scope scope) {
            return scope.bank().everyQuestion().stream().map(q -> Finding.at(Place.of(q.id()), "this never holds"));
        }
    }

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithAValidBank() throws Exception {
        LoadResult result = Check.of(SampleBank.write(folder)).strict().run();

        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void makesWarningsErrorsWhenStrict() throws Exception {
        Check check = Check.of(SampleBank.write(folder)).with(never());

        assertThat(check.run().hasErrors()).isFalse();
        assertThat(check.strict().run().hasErrors()).isTrue();
    }

    @Test
    void leavesOutARuleThatWasAdded() throws Exception {
        Check check = Check.of(SampleBank.write(folder)).with(never());

        assertThat(check.run().diagnostics()).extracting(Diagnostic::code).containsExactly("never");
        assertThat(check.without("never", "this bank is an exception").run().diagnostics())
                .isEmpty();
    }

    @Test
    void keepsTheRequiredRules() {
        assertThatThrownBy(() -> Check.of(folder).without("unknown-topic", "later"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("'unknown-topic' cannot be left out");
    }

    @Test
    void saysWhichRulesThereAreToLeaveOut() {
        assertThatThrownBy(() -> Check.of(folder).with(never()).without("nevr", "later"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("no rule 'nevr' among [never]");
    }

    @Test
    void refusesAFolderWithoutABank() {
        assertThatThrownBy(() -> Check.of(folder.resolve("absent")).run())
                .hasMessage("no folder '" + folder.resolve("absent") + "'; expected a folder that holds bank.yaml");
        assertThatThrownBy(() -> Check.of(folder).run()).hasMessageContaining("holds no bank.yaml");
    }

    @Test
    void pointsFromAProjectToItsBank() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("src/main/bank"));
        SampleBank.write(inside);

        assertThatThrownBy(() -> Check.of(folder).run()).hasMessageEndingWith("did you mean '" + inside + "'?");
    }

    private static Rules never() {
        Rules rules = Rules.required().and(new Never());
        for (Rule required : Rules.required().list()) {
            rules = rules.without(required.code(), "every check has it");
        }
        return rules;
    }
}
