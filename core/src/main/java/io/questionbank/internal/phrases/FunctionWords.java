package io.questionbank.internal.phrases;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of English that join others and name nothing, as stems. */
public final class FunctionWords {
    private static final Set<String> ALL = Arrays.stream("""
                    a about all also am an and ani are as at be becaus been befor both but by can could did do doe each either
                    for from get had has have he her his how i if in into is it just like make mani may me mean might more most
                    much must my need not of on onli or other our out over own per she should so some such than that
                    the their them then there these they this those to too use veri want was we were what when where whether
                    which while who whose whi will with would you your
                    """.split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    /** {@return the stems that name something} */
    public static Set<String> without(Set<String> stems) {
        Set<String> naming = new HashSet<>(stems);
        naming.removeIf(ALL::contains);
        return naming;
    }
}
