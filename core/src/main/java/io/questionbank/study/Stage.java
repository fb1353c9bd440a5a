package io.questionbank.study;

import io.questionbank.study.Stock.Group;
import java.util.List;

/** A step of the search for a filling: one set of parts of one group, and how many exercises are taken of it for now. */
final class Stage {
    final int turn;
    final int group;
    final long set;
    final List<Long> laterSets;

    /** How many candidates the group has; 0 where an earlier stage began with them. */
    final int size;

    int free;
    int taken;
    String state = "";
    List<Integer> untried = List.of();

    /**
     * A stage where nothing is taken yet.
     *
     * @param turn of the group in the search
     * @param group its place in the stock
     * @param place of the set in the group
     * @param of the group itself
     */
    Stage(int turn, int group, int place, Group of) {
        this.turn = turn;
        this.group = group;
        this.set = of.sets().get(place);
        this.laterSets = of.sets().subList(place + 1, of.sets().size());
        this.size = place == 0 ? of.size() : 0;
    }
}
