package io.questionbank.author.schema;

import io.questionbank.validate.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case of core's golden diagnostics, in the notation that {@code io.questionbank.load.GoldenCase} of core explains. */
record GoldenCase(Path file, String setup, String report) {
    private static final Pattern REPORT = Pattern.compile("^==== report\n", Pattern.MULTILINE);
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

    /** Lines that belong together: a path, a damage, or all of one change. */
    private static final Pattern PART = Pattern.compile("^[@!] .*\n|(?:^(?:[-+]|  ).*\n)+", Pattern.MULTILINE);

    static List<GoldenCase> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(GoldenCase::read)
                    .toList();
        }
    }

    private static GoldenCase read(Path file) {
        try {
            String[] halves = REPORT.split(Files.readString(file), 2);
            return new GoldenCase(file, halves[0], halves[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".case", "");
    }

    boolean reports(Code code) {
        return report.contains("[" + code + "]");
    }

    /** {@return the files of the bank, spoilt} */
    Map<String, byte[]> files() throws IOException {
        SpoiltBank bank = SpoiltBank.beside(file);
        String path = "";
        for (String part : PART.matcher(setup).results().map(MatchResult::group).toList()) {
            if (part.startsWith("@ ")) {
                path = part.substring(2).strip();
            } else if (part.startsWith("! ")) {
                bank.damage(part.substring(2).strip());
            } else if (part.lines().allMatch(line -> line.startsWith("+"))) {
                bank.put(path, side(part, '+'));
            } else {
                bank.replace(path, side(part, '-'), side(part, '+'));
            }
        }
        return bank.files();
    }

    private static String side(String change, char sign) {
        String text = change.lines()
                .filter(line -> line.charAt(0) == sign || line.charAt(0) == ' ')
                .map(line -> line.length() < 2 ? "\n" : line.substring(2) + "\n")
                .collect(Collectors.joining());
        return CHARACTER.matcher(text).replaceAll(c -> Character.toString(Integer.parseInt(c.group(1), 16)));
    }

    @Override
    public String toString() {
        return name();
    }
}
