package io.questionbank.internal.phrases;

import io.questionbank.internal.words.Word;
import java.util.ArrayList;
import java.util.List;

/** Makes terms of a text's words and of what stands between them. */
final class TermReader {
    private final String text;
    private final Lexicon lexicon;
    private final List<Term> terms;
    private int sentence;
    private int clause;

    private TermReader(String text, Lexicon lexicon, List<Word> words) {
        this.text = text;
        this.lexicon = lexicon;
        this.terms = new ArrayList<>(words.size() + 1);
        int end = 0;
        for (Word word : words) {
            boolean onlySpace = word.start() - end == 1 && text.charAt(end) == ' ';
            if (!onlySpace) {
                pass(end, word.start());
            }
            read(word);
            end = word.end();
        }
        pass(end, text.length());
    }

    /** {@return the terms of a text, in their order} */
    static List<Term> read(String text, Lexicon lexicon) {
        return new TermReader(text, lexicon, lexicon.words(text)).terms;
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

    private void read(Word word) {
        Lexicon.Entry entry = entry(word);
        clause += entry.beginsClause() ? 1 : 0;
        for (Stem stem : entry.stems()) {
            add(stem, word.start(), word.end());
        }
    }

    private Lexicon.Entry entry(Word word) {
        if (word.start() > 0 && text.charAt(word.start() - 1) == '\\') {
            return lexicon.command(word);
        }
        boolean fraction = Character.isDigit(word.form().charAt(0)) && isDecimalPoint(word.start() - 1);
        return fraction ? lexicon.fraction(word) : lexicon.word(word);
    }

    private boolean isDecimalPoint(int at) {
        return at >= 0 && text.charAt(at) == '.' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private void add(Stem stem, int start, int end) {
        terms.add(new Term(stem, start, end, sentence, clause));
    }
}
