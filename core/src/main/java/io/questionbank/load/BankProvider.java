package io.questionbank.load;

/**
 * How a bank in a jar is found: the jar provides an implementation as a service.
 *
 * <pre>{@code
 * public final class GitBank implements BankProvider {
 *     public BankSource source() {
 *         return BankSource.resourcesOf(GitBank.class);
 *     }
 * }
 * }</pre>
 *
 * In {@code module-info.java}: {@code provides BankProvider with GitBank}; in
 * {@code META-INF/services/io.questionbank.load.BankProvider}: the name of the class.
 */
public interface BankProvider {
    /** {@return where the bank is} */
    BankSource source();
}
