package io.questionbank.bank;

import io.questionbank.internal.search.IndexBuilder;
import io.questionbank.internal.search.SearchIndex;
import io.questionbank.internal.search.Terms;
import io.questionbank.model.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ranks topics by what their names, tags and summaries say. */
final class TopicSearch {
    private static final double NAME = 3;
    private static final double TAGS = 2;
    private static final double SUMMARY = 1;

    private TopicSearch() {}

    /** {@return those of {@code topics} that fit a text, best first, equally good ones in the order they have} */
    static Stream<Topic> matching(String text, List<Topic> topics, QuestionBank bank) {
        Map<String, Terms> languages = new LinkedHashMap<>();
        IndexBuilder builder = new IndexBuilder(NAME, TAGS, SUMMARY);
        for (Topic topic : topics) {
            Terms language = languages.computeIfAbsent(bank.bankOf(topic.id()).language(), Terms::of);
            builder.add(
                    language,
                    () -> List.of(
                            topic.name(),
                            String.join(" ", topic.tags()),
                            topic.summary().orElse("")));
        }
        SearchIndex index = builder.build();
        return index.best(index.query(text, languages.values()), topics.size(), document -> true).stream()
                .map(found -> topics.get(found.document()));
    }
}
