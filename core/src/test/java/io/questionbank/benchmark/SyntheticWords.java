package io.questionbank.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Words as texts have them: two in five join others, and of the rest a few are frequent and most are rare (Zipf), in some 6,000
 * forms. What is said of one thing alone is said in rare words.
 */
final class SyntheticWords {
    private static final String[] JOINING =
            "the of to and in that it as for with on by from this which at is are a when its can will into".split(" ");
    private static final String[] FIRST =
            "bar cel dag fen gat hol jun kem lar mos nar pel rin sor tav ves wil zon bel dor fil gur".split(" ");
    private static final String[] SECOND = "ba ce di fo gu ka le mi no pu ra se ti vo wa ze".split(" ");
    private static final String[] LAST = "ck d f g k lt m n p rt".split(" ");
    private static final String[] ENDINGS = {"", "s", "ed", "ing"};
    private static final int STEMS = 1_500;
    private static final int FREQUENT = 300;
    private static final int NAMES = 400;

    private final Random random;
    private final List<String> stems;
    private final List<String> names;

    SyntheticWords(Random random) {
        this.random = random;
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < STEMS + NAMES) {
            all.add(oneOf(FIRST) + oneOf(SECOND) + oneOf(LAST));
        }
        List<String> shuffled = new ArrayList<>(all);
        this.stems = shuffled.subList(0, STEMS);
        this.names = shuffled.subList(STEMS, STEMS + NAMES);
    }

    /** {@return the name of a thing, three words of which two things share one at most, for 160,000 things} */
    String name(int thing) {
        int row = thing % NAMES;
        int column = thing / NAMES % NAMES;
        return String.join(" ", names.get(row), names.get(column), names.get((row + column) % NAMES));
    }

    /** {@return a word of a running text} */
    String any() {
        return random.nextInt(5) < 2 ? oneOf(JOINING) : form((int) Math.pow(STEMS, random.nextDouble()) - 1);
    }

    /** {@return a word of a running text that is not rare} */
    String frequent() {
        return random.nextInt(5) < 2 ? oneOf(JOINING) : form((int) Math.pow(FREQUENT, random.nextDouble()) - 1);
    }

    /** {@return a word that hardly another text has} */
    String rare() {
        return stems.get(FREQUENT + random.nextInt(STEMS - FREQUENT));
    }

    private String form(int rank) {
        return stems.get(rank) + oneOf(ENDINGS);
    }

    private String oneOf(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
