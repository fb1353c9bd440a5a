package io.questionbank.study;

import io.questionbank.internal.chance.SplitMix64;
import io.questionbank.study.Stock.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for how many exercises to take of each group so that every part gets its number: depth first, group by group, those of
 * scarce parts first, with what was shown to lead nowhere remembered. It is exact: it finds a way where there is one.
 *
 * <p>How many are tried first is drawn as in selection sampling (Knuth, <i>The Art of Computer Programming</i>, volume 2,
 * algorithm S), so that the forms of many seeds use the whole bank.
 */
final class Filling {
    /** What to take: so many exercises of a group, each counting for just this set of parts. */
    record Take(int group, long set, int count) {}

    /** What came of looking. */
    sealed interface Result {
        /** Each part gets its number when this is taken. */
        record Filled(List<Take> takes) implements Result {}

        /** No choice gives each part its number. */
        record Impossible() implements Result {}

        /** There is neither a way nor a proof that there is none, after as much looking as is allowed. */
        record Undecided() implements Result {}
    }

    /** How many dead ends each attempt may have; the next begins in another order, for one in a bad order may take for ever. */
    private static final int[] MOST_DEAD_ENDS = {2_000, 2_000, 2_000, 2_000, 20_000, 20_000, 20_000, 200_000};

    private static final int CHANCES = 1 << 20;

    private final List<Stage> stages;
    private final Outlook outlook;
    private final int[] left;
    private final SplitMix64 chance;
    private final Set<String> deadEnds = new HashSet<>();

    private Filling(Stock stock, SplitMix64 chance) {
        this.chance = chance;
        left = stock.parts().stream().mapToInt(Part::count).toArray();
        List<Integer> order = stock.scarceFirst(chance);
        outlook = Outlook.of(stock, order);
        stages = new ArrayList<>();
        for (int turn = 0; turn < order.size(); turn++) {
            Group of = stock.groups().get(order.get(turn));
            for (int place = 0; place < of.sets().size(); place++) {
                stages.add(new Stage(turn, order.get(turn), place, of));
            }
        }
    }

    /** {@return what to take, if there is a way} */
    static Result of(Stock stock, SplitMix64 chance) {
        for (int most : MOST_DEAD_ENDS) {
            Filling attempt = new Filling(stock, chance);
            if (attempt.search(most)) {
                return new Result.Filled(attempt.takes());
            }
            if (attempt.deadEnds.size() < most) {
                return new Result.Impossible();
            }
        }
        return new Result.Undecided();
    }

    private boolean search(int mostDeadEnds) {
        int at = 0;
        boolean entering = true;
        while (at < stages.size()) {
            Stage stage = stages.get(at);
            if (entering) {
                enter(at);
            } else {
                count(stage, -stage.taken);
            }
            entering = advance(stage);
            if (entering) {
                at++;
            } else {
                deadEnds.add(stage.state);
                if (at == 0 || deadEnds.size() >= mostDeadEnds) {
                    return false;
                }
                at--;
            }
        }
        return Arrays.stream(left).allMatch(count -> count == 0);
    }

    private void enter(int at) {
        Stage stage = stages.get(at);
        if (stage.size > 0) {
            stage.free = stage.size;
        } else {
            Stage before = stages.get(at - 1);
            stage.free = before.free - before.taken;
        }
        stage.state = state(at, stage.free);
        stage.untried = deadEnds.contains(stage.state) ? List.of() : nearestFirst(draw(stage), most(stage));
    }

    /** {@return whether there was a number left to try after which all parts can still get theirs, as far as one can see} */
    private boolean advance(Stage stage) {
        while (!stage.untried.isEmpty()) {
            stage.taken = stage.untried.get(0);
            stage.untried = stage.untried.subList(1, stage.untried.size());
            count(stage, stage.taken);
            if (outlook.isHopeful(left, stage.turn, stage.laterSets, stage.free - stage.taken)) {
                return true;
            }
            count(stage, -stage.taken);
        }
        return false;
    }

    private void count(Stage stage, int taken) {
        for (int part = 0; part < left.length; part++) {
            left[part] -= Stock.counts(stage.set, part) ? taken : 0;
        }
    }

    private int most(Stage stage) {
        int most = stage.free;
        for (int part = 0; part < left.length; part++) {
            most = Stock.counts(stage.set, part) ? Math.min(most, left[part]) : most;
        }
        return most;
    }

    /** {@return how many to try first: each candidate with the chance that its scarcest part asks for} */
    private int draw(Stage stage) {
        double share = outlook.share(left, stage.turn, stage.set, stage.laterSets, stage.free);
        int drawn = 0;
        for (int i = 0; i < stage.free; i++) {
            drawn += chance.below(CHANCES) < share * CHANCES ? 1 : 0;
        }
        return drawn;
    }

    private static List<Integer> nearestFirst(int drawn, int most) {
        return IntStream.rangeClosed(0, most)
                .boxed()
                .sorted(Comparator.comparingInt(count -> Math.abs(count - drawn)))
                .toList();
    }

    /** {@return all that what follows depends on} */
    private String state(int at, int free) {
        StringBuilder state = new StringBuilder().append((char) at).append((char) free);
        for (int count : left) {
            state.append((char) count);
        }
        return state.toString();
    }

    private List<Take> takes() {
        return stages.stream()
                .filter(stage -> stage.taken > 0)
                .map(stage -> new Take(stage.group, stage.set, stage.taken))
                .toList();
    }
}
