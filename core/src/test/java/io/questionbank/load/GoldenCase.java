package io.questionbank.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file that says how to spoil the tiny bank, and what the report is then.
 *
 * <pre>
 * # what the case is about
 * &#64; topics/git/rebase.yaml
 *   a line that stays, for context
 * - a line to take away
 * + a line to put there
 * ! utf16 topics/git/commit.yaml
 * ==== report
 * </pre>
 *
 * Lines under one {@code @} that follow each other without a blank line are one change. Where they hold only {@code +} lines
 * they are a file as a whole. A first line {@code ! editorial} takes the good bank and the editorial rules. {@code !} applies what a text file cannot hold, by the name that {@link GoldenDamage} gives it.
 * A character that one could not see is written {@code {U+200B}}.
 */
record GoldenCase(Path file, List<String> setup, String expected) {
    private static final String REPORT = "==== report\n";
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

    static GoldenCase read(Path file) {
        try {
            String text = Files.readString(file);
            int report = text.indexOf(REPORT);
            if (report < 0) {
                throw new IllegalArgumentException(file + " has no line '" + REPORT.strip() + "'");
            }
            return new GoldenCase(
                    file, text.substring(0, report).lines().toList(), text.substring(report + REPORT.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the code that the file name starts with, given that codes may be followed by a hyphen and more} */
    boolean isOf(String code) {
        return name().equals(code) || name().startsWith(code + "-");
    }

    String name() {
        return file.getFileName().toString().replace(".case", "");
    }

    void applyTo(GoldenBank bank) throws IOException {
        String path = "";
        List<String> change = new ArrayList<>();
        for (String line : setup) {
            boolean ofChange = line.startsWith("+") || line.startsWith("-") || line.startsWith("  ");
            if (ofChange) {
                change.add(line);
                continue;
            }
            apply(change, path, bank);
            change.clear();
            if (line.startsWith("@ ")) {
                path = line.substring(2);
            } else if (line.startsWith("! ")) {
                GoldenDamage.apply(line.substring(2), bank);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException(file + ": what is '" + line + "'?");
            }
        }
        apply(change, path, bank);
    }

    private static void apply(List<String> change, String path, GoldenBank bank) {
        if (change.isEmpty()) {
            return;
        }
        String after = side(change, '+');
        if (change.stream().allMatch(line -> line.startsWith("+"))) {
            bank.put(path, after);
        } else {
            bank.replace(path, side(change, '-'), after);
        }
    }

    private static String side(List<String> change, char sign) {
        StringBuilder text = new StringBuilder();
        change.stream()
                .filter(line -> line.charAt(0) == sign || line.charAt(0) == ' ')
                .map(line -> line.length() < 2 ? "" : line.substring(2))
                .forEach(line -> text.append(line).append('\n'));
        return CHARACTER.matcher(text).replaceAll(GoldenCase::character);
    }

    private static String character(MatchResult escape) {
        return Character.toString(Integer.parseInt(escape.group(1), 16));
    }

    void rewrite(String report) throws IOException {
        Files.writeString(file, String.join("\n", setup) + "\n" + REPORT + report);
    }

    @Override
    public String toString() {
        return name();
    }
}
