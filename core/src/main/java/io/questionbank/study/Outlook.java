package io.questionbank.study;

import io.questionbank.study.Stock.Group;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a form that is filled in part can still be filled, as far as counting shows: there must be enough for each part in
 * the groups to come, and parts that no exercise has in common need places of their own.
 */
final class Outlook {
    /** How many candidates can count for a part, by group and part; the groups in turn, and none behind the last. */
    private final int[][] supply;

    /** Parts of which no exercise counts for two; each part is in one of these. The first part is all items. */
    private final List<List<Integer>> apart;

    private Outlook(int[][] supply, List<List<Integer>> apart) {
        this.supply = supply;
        this.apart = apart;
    }

    /** {@return the outlook over the groups of a stock, by their places in it, in the order in which they are taken from} */
    static Outlook of(Stock stock, List<Integer> order) {
        int parts = stock.parts().size();
        int[][] supply = new int[order.size() + 1][parts];
        for (int turn = order.size() - 1; turn >= 0; turn--) {
            Group group = stock.groups().get(order.get(turn));
            for (int part = 0; part < parts; part++) {
                supply[turn][part] = supply[turn + 1][part] + (group.canCountFor(part) ? group.size() : 0);
            }
        }
        return new Outlook(supply, apart(stock));
    }

    private static List<List<Integer>> apart(Stock stock) {
        List<Long> sets = stock.groups().stream()
                .flatMap(group -> group.sets().stream())
                .distinct()
                .toList();
        List<List<Integer>> apart = new ArrayList<>();
        for (int part = 1; part < stock.parts().size(); part++) {
            int added = part;
            apart.stream()
                    .filter(others -> others.stream().noneMatch(other -> meet(sets, added, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Integer> alone = new ArrayList<>();
                        apart.add(alone);
                        return alone;
                    })
                    .add(part);
        }
        return apart;
    }

    private static boolean meet(List<Long> sets, int part, int other) {
        return sets.stream().anyMatch(set -> Stock.counts(set, part) && Stock.counts(set, other));
    }

    /**
     * {@return whether nothing speaks against it}
     *
     * @param left how many items each part still lacks
     * @param turn of the group being taken from
     * @param laterSets of that group, still to be taken from
     * @param free candidates of that group
     */
    boolean isHopeful(int[] left, int turn, List<Long> laterSets, int free) {
        for (int part = 0; part < left.length; part++) {
            if (left[part] > supply[turn + 1][part] + (able(laterSets, part) > 0 ? free : 0)) {
                return false;
            }
        }
        return apart.stream()
                .allMatch(parts -> parts.stream().mapToInt(part -> left[part]).sum() <= left[0]);
    }

    /** {@return what share of the free candidates of a group to take for a set, so that its scarcest part gets its number} */
    double share(int[] left, int turn, long set, List<Long> laterSets, int free) {
        double share = 0;
        for (int part = 0; part < left.length; part++) {
            if (Stock.counts(set, part)) {
                double wanted = (double) left[part] / Math.max(1, supply[turn + 1][part] + free);
                share = Math.max(share, wanted / (1 + able(laterSets, part)));
            }
        }
        return share;
    }

    private static int able(List<Long> sets, int part) {
        int able = 0;
        for (long set : sets) {
            able += Stock.counts(set, part) ? 1 : 0;
        }
        return able;
    }
}
