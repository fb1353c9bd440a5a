package io.questionbank.author.release;

import io.questionbank.author.BankFolder;
import io.questionbank.author.RefusedException;
import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A bank to compare with another, and its number.
 *
 * @param bank without errors
 * @param number none where neither its artifact nor anybody says it
 */
public record ReleasedBank(QuestionBank bank, Optional<ReleaseNumber> number) {
    public ReleasedBank {
        Objects.requireNonNull(bank, "bank");
        Objects.requireNonNull(number, "number");
    }

    /**
     * {@return the bank in a folder or in a jar}
     *
     * @param place a folder that holds {@code bank.yaml}, or a jar, whose manifest may say the number
     * @param number instead of what the jar says
     * @throws RefusedException if there is no bank
     * @throws io.questionbank.load.InvalidBankException if the bank has errors
     */
    public static ReleasedBank open(Path place, Optional<String> number) {
        BankSource source =
                Files.isRegularFile(place) ? BankSource.jar(place) : BankSource.directory(BankFolder.require(place));
        QuestionBank bank = BankLoader.of(source).load().orThrow();
        return new ReleasedBank(bank, number.or(() -> version(bank)).map(ReleaseNumber::of));
    }

    private static Optional<String> version(QuestionBank bank) {
        return bank.banks().stream().findFirst().flatMap(BankInfo::version);
    }
}
