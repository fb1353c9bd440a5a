package io.questionbank.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.CodeSample.Environment;
import io.questionbank.validate.VerifiedCode.Entry;
import io.questionbank.validate.VerifiedCode.Prints;
import io.questionbank.validate.VerifiedCode.TellsApart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedCodeTest {
    private static final Environment PYTHON = new Environment("python", "3.11", List.of("numpy==2.4.6"));
    private static final Entry SUM = entry("t/q#sum", PYTHON, new Prints("print(1 + 1)\n", "2\n", true));

    @Test
    void theDigestIsOfTheBytesThatTheFormatSays() throws Exception {
        String bytes = "language 6\npython\nversion 4\n3.11\nrequirement 12\nnumpy==2.4.6\n"
                + "source 13\nprint(1 + 1)\n\noutput 2\n2\n\n";

        assertThat(SUM.digest()).isEqualTo("sha256:" + sha256(bytes));
    }

    @Test
    void theDigestOfAReviewIsOfBothCodesAndTheCheck() throws Exception {
        Entry review = new Entry(
                "t/q#r",
                Place.of(BankInfo.of("b", "B", "en", "MIT")),
                "é",
                Optional.empty(),
                new TellsApart("c", "a", "b"));

        assertThat(review.digest()).isEqualTo("sha256:" + sha256("language 2\né\ncode 1\na\nfixed 1\nb\ncheck 1\nc\n"));
    }

    @Test
    void whateverDiffersGivesAnotherDigest() {
        Set<String> digests = new HashSet<>();
        List<Entry> different = List.of(
                SUM,
                entry("t/q#sum", PYTHON, new Prints("print(1 + 1)", "2\n", true)),
                entry("t/q#sum", PYTHON, new Prints("print(1 + 1)\n2\n", "", true)),
                entry("t/q#sum", new Environment("python", "3.12", PYTHON.requirements()), SUM.behaviour()),
                entry("t/q#sum", new Environment("python", "3.11", List.of()), SUM.behaviour()),
                entry("t/q#sum", new Environment("python", "3.11", List.of("numpy==2.4.7")), SUM.behaviour()));
        different.forEach(entry -> digests.add(entry.digest()));

        assertThat(digests).hasSameSizeAs(different);
    }

    @Test
    void aPieceOfCodeIsCoveredAsItWasRunAndNotOtherwise() {
        VerifiedCode verified = VerifiedCode.of(List.of(SUM));

        assertThat(verified.covers(SUM)).isTrue();
        assertThat(verified.covers(entry("t/q#other", PYTHON, SUM.behaviour()))).isFalse();
        assertThat(verified.covers(entry("t/q#sum", PYTHON, new Prints("print(2)\n", "2\n", true))))
                .isFalse();
        assertThat(VerifiedCode.NONE.covers(SUM)).isFalse();
    }

    @Test
    void theTextHasALineForEachNameInTheirOrder() {
        Entry first = entry("t/a#sum", PYTHON, SUM.behaviour());

        assertThat(VerifiedCode.of(List.of(SUM, first)).text())
                .isEqualTo("question-bank verified code 1\nt/a#sum " + first.digest() + "\nt/q#sum " + SUM.digest()
                        + "\n");
    }

    @Test
    void ofABankMadeInCodeNothingIsSaid() {
        QuestionBank bank = QuestionBank.empty();

        assertThat(VerifiedCode.entries(bank)).isEmpty();
        assertThat(Scope.of(bank).verifiedCode(BankInfo.of("b", "B", "en", "MIT")))
                .isEmpty();
    }

    private static Entry entry(String name, Environment environment, VerifiedCode.Behaviour behaviour) {
        return new Entry(
                name, Place.of(BankInfo.of("b", "B", "en", "MIT")), "python", Optional.of(environment), behaviour);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
