package io.questionbank.internal.phrases;

import io.questionbank.internal.words.Reading;
import java.util.ArrayList;
import java.util.List;

/** Makes terms of a text's words and of what stands between them. */
final class TermReader {
    private final String text;
    private final Lexicon lexicon;
    private final List<Term> terms;
    private int sentence;
    private int clause;

    private TermReader(String text, Lexicon lexicon) {
        Reading<Lexicon.Entry> words = lexicon.read(text);
        this.text = text;
        this.lexicon = lexicon;
        this.terms = new ArrayList<>(words.size() + 1);
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            boolean onlySpace = start - end == 1 && text.charAt(end) == ' ';
            if (!onlySpace) {
                pass(end, start);
            }
            end = words.end(i);
            read(words.word(i), start, end);
        }
        pass(end, text.length());
    }

    /** {@return the terms of a text, in their order} */
    static List<Term> read(String text, Lexicon lexicon) {
        return new TermReader(text, lexicon).terms;
    }

    private void pass(int start, int end) {
        if (start == end) {
            return;
        }
        Gap gap = new Gap(text, start, end);
        for (Gap.Operator operator : gap.operators()) {
            add(lexicon.stem(operator.sign()), operator.start(), operator.end());
        }
        if (!terms.isEmpty()) {
            sentence += gap.endsSentence() ? 1 : 0;
            clause += gap.endsClause() ? 1 : 0;
        }
    }

    private void read(Lexicon.Entry word, int start, int end) {
        Lexicon.Entry entry = here(word, start);
        clause += entry.beginsClause() ? 1 : 0;
        for (Stem stem : entry.stems()) {
            add(stem, start, end);
        }
    }

    /** {@return what a word is compared as where it stands} */
    private Lexicon.Entry here(Lexicon.Entry word, int start) {
        if (start > 0 && text.charAt(start - 1) == '\\') {
            return lexicon.command(word);
        }
        boolean fraction = Character.isDigit(word.word().form().charAt(0)) && isDecimalPoint(start - 1);
        return fraction ? lexicon.fraction(word) : word;
    }

    private boolean isDecimalPoint(int at) {
        return at >= 0 && text.charAt(at) == '.' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private void add(Stem stem, int start, int end) {
        terms.add(new Term(stem, start, end, sentence, clause));
    }
}
