package io.questionbank.author.read;

import io.questionbank.author.text.Page;
import io.questionbank.model.Citation;
import io.questionbank.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an answer comes from: each work with what finds it. */
final class Sources {
    private Sources() {}

    static void set(List<Citation> citations, Page page) {
        if (citations.isEmpty()) {
            return;
        }
        page.heading("Sources");
        for (Citation citation : citations) {
            Source source = citation.source();
            page.text(1, "- " + work(source));
            citation.locator().ifPresent(locator -> page.text(2, locator));
            page.line("    " + source.identifier().link());
        }
    }

    private static String work(Source source) {
        return Stream.of(
                        Optional.of(String.join(", ", source.authors())),
                        Optional.of(source.title()),
                        source.publisher(),
                        source.version().map(version -> "version " + version),
                        source.year().map(String::valueOf))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
