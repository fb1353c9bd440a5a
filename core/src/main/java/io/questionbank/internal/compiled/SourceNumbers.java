package io.questionbank.internal.compiled;

import io.questionbank.model.Citation;
import io.questionbank.model.Question;
import io.questionbank.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of a bank, first those of its bibliography, and writes them as {@link Sources} reads them. */
final class SourceNumbers {
    private final List<Source> sources;
    private final Map<Source, Integer> numbers = new HashMap<>();

    SourceNumbers(List<Source> bibliography, List<Question> questions) {
        sources = new ArrayList<>(bibliography);
        for (int number = 0; number < sources.size(); number++) {
            numbers.putIfAbsent(sources.get(number), number);
        }
        for (Question question : questions) {
            for (Citation citation : question.answer().sources()) {
                if (numbers.putIfAbsent(citation.source(), sources.size()) == null) {
                    sources.add(citation.source());
                }
            }
        }
    }

    int of(Source source) {
        return numbers.get(source);
    }

    byte[] bytes() {
        Output starts = new Output().word(sources.size());
        Output letters = new Output();
        for (Source source : sources) {
            starts.word(letters.size());
            Sources.write(letters, source);
        }
        return starts.word(letters.size()).bytes(letters.toBytes()).toBytes();
    }
}
