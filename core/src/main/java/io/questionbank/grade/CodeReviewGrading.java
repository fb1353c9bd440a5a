package io.questionbank.grade;

import io.questionbank.grade.Grade.Outcome;
import io.questionbank.grade.Grade.Part;
import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeReview.Decoy;
import io.questionbank.model.CodeReview.Finding;
import io.questionbank.model.CodeReview.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares remarks with findings. A remark hits a finding where none of its lines is further from the finding's than the
 * tolerance; one on a decoy's own lines only where it is on the finding's own lines. Of all ways to give each remark one
 * finding at most, and each finding one remark, the one counts that finds the most by severity.
 */
final class CodeReviewGrading {
    private final CodeReview exercise;
    private final List<Lines> remarks;
    private final int tolerance;

    private CodeReviewGrading(CodeReview exercise, List<Lines> remarks, int tolerance) {
        this.exercise = exercise;
        this.remarks = remarks;
        this.tolerance = tolerance;
    }

    private static CodeReviewGrading of(CodeReview exercise, List<Lines> remarks, Scoring scoring) {
        long lines = exercise.code().lines().count();
        for (Lines remark : remarks) {
            if (remark.last() > lines) {
                throw new IllegalArgumentException("a remark on lines " + remark + " of '" + exercise.id()
                        + "', whose code has " + lines + " lines; expected lines of the code");
            }
        }
        return new CodeReviewGrading(exercise, remarks, scoring.lineTolerance());
    }

    /** {@return for each remark the finding that it hits} */
    static List<Optional<Finding>> hits(CodeReview exercise, List<Lines> remarks, Scoring scoring) {
        List<Finding> findings = exercise.findings();
        List<Integer> remarkOf = IntStream.of(of(exercise, remarks, scoring).assignment(findings))
                .boxed()
                .toList();
        return IntStream.range(0, remarks.size())
                .mapToObj(remarkOf::indexOf)
                .map(finding -> finding < 0 ? Optional.<Finding>empty() : Optional.of(findings.get(finding)))
                .toList();
    }

    static Grade grade(CodeReview exercise, List<Lines> remarks, Scoring scoring) {
        CodeReviewGrading grading = of(exercise, remarks, scoring);
        if (remarks.isEmpty()) {
            return Grade.unattempted(exercise);
        }
        List<Part> parts = grading.parts();
        boolean allRight = parts.stream().allMatch(part -> part.outcome() == Outcome.RIGHT);
        Grade whole = Grade.of(exercise, scoring.whole(allRight), parts);
        return scoring.isPartial() ? Grade.of(exercise, harmonicMean(whole), parts) : whole;
    }

    private static double harmonicMean(Grade figures) {
        double recall = figures.recall().orElse(0);
        double precision = figures.precision().orElse(0);
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    private List<Part> parts() {
        List<Finding> findings = exercise.findings();
        int[] remarkOf = assignment(findings);
        Set<Integer> hits = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            hits.add(remarkOf[i]);
            parts.add(new Part(
                    remarkOf[i] < 0 ? Outcome.MISSED : Outcome.RIGHT,
                    finding.id(),
                    Scoring.weight(finding.severity()),
                    Optional.of(finding.explanation()),
                    Optional.empty()));
        }
        for (int i = 0; i < remarks.size(); i++) {
            if (!hits.contains(i)) {
                String name = "lines " + remarks.get(i);
                parts.add(new Part(Outcome.WRONG, name, 1, decoy(remarks.get(i)).map(Decoy::why), Optional.empty()));
            }
        }
        return parts;
    }

    /** {@return for each finding the remark that hits it, or -1} */
    private int[] assignment(List<Finding> findings) {
        List<Integer> bySeverity = IntStream.range(0, findings.size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> -Scoring.weight(findings.get(i).severity())))
                .toList();
        List<List<Integer>> near = findings.stream().map(this::near).toList();
        Assignment assignment = new Assignment(remarks.size(), near::get);
        int[] remarkOf = new int[findings.size()];
        bySeverity.forEach(assignment::give);
        IntStream.range(0, findings.size()).forEach(i -> remarkOf[i] = assignment.of(i));
        return remarkOf;
    }

    /** {@return the remarks that may hit a finding, the nearest first} */
    private List<Integer> near(Finding finding) {
        return IntStream.range(0, remarks.size())
                .filter(i -> hits(remarks.get(i), finding.lines()))
                .boxed()
                .sorted(Comparator.comparing(i -> distance(remarks.get(i), finding.lines())))
                .toList();
    }

    private boolean hits(Lines remark, Lines finding) {
        int allowed = decoy(remark).isPresent() ? 0 : tolerance;
        return distance(remark, finding) <= allowed;
    }

    /** {@return how far the furthest line of a remark lies from those of a finding} */
    private static int distance(Lines remark, Lines finding) {
        return Math.max(0, Math.max(finding.first() - remark.first(), remark.last() - finding.last()));
    }

    private Optional<Decoy> decoy(Lines remark) {
        return exercise.decoys().stream()
                .filter(decoy -> distance(remark, decoy.lines()) == 0)
                .findFirst();
    }
}
