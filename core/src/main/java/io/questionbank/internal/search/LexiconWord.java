package io.questionbank.internal.search;

/**
 * A word of a {@link Lexicon}; ordered by its characters.
 *
 * @param letters of the word
 * @param term the number of its term
 * @param beginning its first characters as a number, by which most words are told apart without a look at their letters
 */
record LexiconWord(String letters, int term, long beginning) implements Comparable<LexiconWord> {
    private static final int BEGINNING = Long.BYTES / Character.BYTES;

    static LexiconWord of(String letters, int term) {
        long beginning = 0;
        for (int i = 0; i < BEGINNING; i++) {
            beginning = beginning << Character.SIZE | (i < letters.length() ? letters.charAt(i) : 0);
        }
        return new LexiconWord(letters, term, beginning);
    }

    @Override
    public int compareTo(LexiconWord other) {
        return beginning == other.beginning
                ? letters.compareTo(other.letters)
                : Long.compareUnsigned(beginning, other.beginning);
    }
}
