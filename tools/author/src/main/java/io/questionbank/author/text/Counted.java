package io.questionbank.author.text;

/** Numbers of things in words: {@code 1 question}, {@code 2 questions}. */
public final class Counted {
    private Counted() {}

    /**
     * {@return the number and the word, with an s unless there is one}
     *
     * @param count how many
     * @param thing one of them
     */
    public static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
