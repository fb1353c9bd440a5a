package io.questionbank.author.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How programs of a language are run. A bank says which version and packages; commands are here alone.
 *
 * @param name as banks write it
 * @param suffix of its files, with the dot
 * @param commands the names an interpreter goes by, the best first
 * @param probe a program that prints the version, then for each package among its arguments a line with the name and, where it is
 *     installed, a space and the version
 * @param variables of the environment, by which a program prints the same everywhere
 * @param broken the last line on standard error of a program that did not get as far as to judge the module it tries
 * @param setUp how to get the environment of a bank: {@code %1$s} is its folder, {@code %2$s} the version
 */
record Language(
        String name,
        String suffix,
        List<String> commands,
        String probe,
        Map<String, String> variables,
        Pattern broken,
        List<String> setUp) {
    /** The reviewed code, as the check of a code review imports it. */
    static final String REVIEWED = "reviewed";

    /** One thread, for the order of a sum's terms is that of the threads; and no graphics processor, which rounds otherwise. */
    private static final Map<String, String> ALIKE_EVERYWHERE = Map.ofEntries(
            Map.entry("PYTHONHASHSEED", "0"),
            Map.entry("PYTHONUTF8", "1"),
            Map.entry("PYTHONNOUSERSITE", "1"),
            Map.entry("PYTHONDONTWRITEBYTECODE", "1"),
            Map.entry("OMP_NUM_THREADS", "1"),
            Map.entry("OPENBLAS_NUM_THREADS", "1"),
            Map.entry("MKL_NUM_THREADS", "1"),
            Map.entry("NUMEXPR_NUM_THREADS", "1"),
            Map.entry("CUDA_VISIBLE_DEVICES", ""),
            Map.entry("MPLBACKEND", "Agg"));

    static final Language PYTHON = new Language(
            "python",
            ".py",
            List.of("python3", "python"),
            text("probe.py"),
            ALIKE_EVERYWHERE,
            Pattern.compile("(?:SyntaxError|IndentationError|TabError|ImportError|ModuleNotFoundError)\\b.*"
                    + "|AttributeError: (?:partially initialized )?module '" + REVIEWED + "' has no attribute .*"),
            List.of(
                    "question-bank verify-code --requirements python %1$s > requirements.txt",
                    "python3 -m venv .venv    # of Python %2$s",
                    ".venv/bin/pip install -r requirements.txt",
                    "question-bank verify-code --interpreter python=.venv/bin/python %1$s"));

    private static String text(String resource) {
        try (InputStream in = Language.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + resource + "'", e);
        }
    }
}
