package io.questionbank.internal.search;

/**
 * A word that stands for a term. They are ordered by their characters; where one word stands for several terms, the one of which it
 * is the key comes first.
 *
 * @param letters of the word
 * @param key of the term
 * @param term its number
 * @param beginning the word's first characters as a number, by which most words are told apart without a look at their letters
 */
record LexiconWord(String letters, String key, int term, long beginning) implements Comparable<LexiconWord> {
    private static final int BEGINNING = Long.BYTES / Character.BYTES;

    static LexiconWord of(String letters, String key, int term) {
        long beginning = 0;
        for (int i = 0; i < BEGINNING; i++) {
            beginning = beginning << Character.SIZE | (i < letters.length() ? letters.charAt(i) : 0);
        }
        return new LexiconWord(letters, key, term, beginning);
    }

    boolean isKey() {
        return letters.equals(key);
    }

    @Override
    public int compareTo(LexiconWord other) {
        if (beginning != other.beginning) {
            return Long.compareUnsigned(beginning, other.beginning);
        }
        int order = letters.compareTo(other.letters);
        int rank = order != 0 ? order : Boolean.compare(other.isKey(), isKey());
        return rank != 0 ? rank : key.compareTo(other.key);
    }
}
