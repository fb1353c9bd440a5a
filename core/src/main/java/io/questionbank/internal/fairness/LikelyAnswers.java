package io.questionbank.internal.fairness;

import io.questionbank.internal.phrases.Idea;
import io.questionbank.internal.phrases.Phrase;
import io.questionbank.internal.phrases.Stem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the answers that might cover key points of other questions, by an index from stems to the answers that hold them. Stems
 * that more answers hold than {@value #MOST_HOLDERS} lead nowhere, and {@value #MOST_ANSWERS} answers are looked at: the work
 * grows with the bank, not with its square.
 */
final class LikelyAnswers {
    private static final int MOST_HOLDERS = 64;
    private static final int MOST_ANSWERS = 12;

    /** How many key points have led to an answer. */
    private record Votes(int answer, int count) {}

    private final List<ReadAnswer> all;

    /** The answers that hold the stem {@code n}: {@code holders} from {@code ends[n - 1]} to {@code ends[n]}, exclusive. */
    private final int[] holders;

    private final int[] ends;

    LikelyAnswers(ReadAnswers answers) {
        this.all = answers.all();
        this.ends = new int[answers.vocabulary().size()];
        all.forEach(answer -> Arrays.stream(answer.stems()).forEach(stem -> ends[stem]++));
        Arrays.parallelPrefix(ends, Integer::sum);
        this.holders = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
        int[] next = ends.clone();
        for (int i = all.size() - 1; i >= 0; i--) {
            for (int stem : all.get(i).stems()) {
                holders[--next[stem]] = i;
            }
        }
    }

    /** {@return the answers that have the words to cover more than {@code share} of a question's key points, likeliest first} */
    Stream<ReadAnswer> to(ReadAnswer asked, double share) {
        List<Idea> ideas = asked.ideas();
        int ballots = ideas.size();
        int[] cast = IntStream.range(0, ballots)
                .flatMap(i -> holdersOfRarest(ideas.get(i)).map(answer -> answer * ballots + i))
                .sorted()
                .toArray();
        return votes(cast, ballots)
                .filter(votes -> all.get(votes.answer()) != asked)
                .sorted(Comparator.comparingInt(Votes::count).reversed())
                .limit(MOST_ANSWERS)
                .map(votes -> all.get(votes.answer()))
                .filter(other ->
                        ideas.stream().filter(idea -> mayCover(idea, other)).count() > share * ballots);
    }

    /** {@return how many key points led to each answer} @param cast answers times {@code ballots}, plus the key point; sorted */
    private static Stream<Votes> votes(int[] cast, int ballots) {
        Stream.Builder<Votes> votes = Stream.builder();
        int count = 0;
        for (int i = 0; i < cast.length; i++) {
            boolean last = i + 1 == cast.length;
            count += last || cast[i] != cast[i + 1] ? 1 : 0;
            if (last || cast[i] / ballots != cast[i + 1] / ballots) {
                votes.add(new Votes(cast[i] / ballots, count));
                count = 0;
            }
        }
        return votes.build();
    }

    /** {@return the answers that hold the rarest stem of a phrase, in the group for which they are fewest; some twice} */
    private IntStream holdersOfRarest(Idea idea) {
        int fewest = Integer.MAX_VALUE;
        List<Phrase> rarest = List.of();
        for (List<Phrase> group : idea.phrases()) {
            int count = 0;
            for (Phrase phrase : group) {
                count += leading(rarest(phrase));
            }
            if (count < fewest) {
                fewest = count;
                rarest = group;
            }
        }
        int[] found = new int[rarest.isEmpty() ? 0 : fewest];
        int end = 0;
        for (Phrase phrase : rarest) {
            int stem = rarest(phrase);
            int count = leading(stem);
            System.arraycopy(holders, ends[stem] - count, found, end, count);
            end += count;
        }
        return Arrays.stream(found);
    }

    /** {@return how many answers a stem leads to} */
    private int leading(int stem) {
        int count = count(stem);
        return count <= MOST_HOLDERS ? count : 0;
    }

    private int rarest(Phrase phrase) {
        int rarest = phrase.stems().get(0).number();
        for (Stem stem : phrase.stems()) {
            rarest = count(stem.number()) < count(rarest) ? stem.number() : rarest;
        }
        return rarest;
    }

    private int count(int stem) {
        return ends[stem] - (stem == 0 ? 0 : ends[stem - 1]);
    }

    /** {@return whether an answer has the words of a phrase of each group} */
    private static boolean mayCover(Idea idea, ReadAnswer other) {
        for (List<Phrase> group : idea.phrases()) {
            if (!holdsOne(other.stems(), group)) {
                return false;
            }
        }
        return idea.isRecognizable();
    }

    private static boolean holdsOne(int[] stems, List<Phrase> group) {
        for (Phrase phrase : group) {
            if (holdsAll(stems, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAll(int[] stems, Phrase phrase) {
        for (Stem stem : phrase.stems()) {
            if (Arrays.binarySearch(stems, stem.number()) < 0) {
                return false;
            }
        }
        return true;
    }
}
