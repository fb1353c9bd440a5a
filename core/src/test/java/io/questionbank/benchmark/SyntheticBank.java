package io.questionbank.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes good banks of any size: 100 questions a topic, each complete, about 5 KB of YAML. Each asks about a thing of its own, its
 * answer makes its key points, and no mistake does. Seeded.
 */
final class SyntheticBank {
    private static final int QUESTIONS_PER_TOPIC = 100;
    private static final int KEY_POINTS = 5;
    private static final int CHOICES = 4;

    /** What a learner should say of a thing, in three rare words. */
    private record Point(String one, String two) {}

    private final SyntheticWords words;

    private SyntheticBank(long seed) {
        words = new SyntheticWords(new Random(seed));
    }

    /** {@return the files of a bank by their paths} */
    static Map<String, String> files(int questions, long seed) {
        return new SyntheticBank(seed).make(questions);
    }

    private Map<String, String> make(int questions) {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder topics = new StringBuilder();
        for (int first = 0; first < questions; first += QUESTIONS_PER_TOPIC) {
            String topic = "topic-" + first / QUESTIONS_PER_TOPIC;
            topics.append("  - ").append(topic).append('\n');
            StringBuilder names = new StringBuilder();
            for (int i = first; i < Math.min(questions, first + QUESTIONS_PER_TOPIC); i++) {
                names.append("  - question-").append(i).append('\n');
                files.put("topics/" + topic + "/question-" + i + ".yaml", question(i, first));
            }
            files.put("topics/" + topic + "/topic.yaml", """
                    id: %s
                    name: %s
                    summary: %s
                    difficulty: intermediate
                    tags: [red, green, blue]
                    objectives:
                      - {id: know, statement: The learner can know.}
                    questions:
                    %s""".formatted(topic, topic, sentence(), names));
        }
        files.put("bank.yaml", """
                format: 1
                id: synthetic
                name: Synthetic
                language: en
                license: CC-BY-4.0
                topics:
                """ + topics);
        files.put("environment.yaml", """
                python: {version: "3.11"}
                """);
        files.put("sources.yaml", """
                a-2020: {type: article, title: A, authors: [A. Author], year: 2020, doi: 10.1000/182}
                """);
        return files;
    }

    private String question(int i, int first) {
        List<Point> told = Stream.generate(this::point).limit(KEY_POINTS).toList();
        String thing = words.name(i);
        String prerequisites = i > first ? "prerequisites: [question-" + (i - 1) + "]\n" : "";
        return """
                id: question-%d
                prompt: |
                  %s
                askedAs:
                  - %s
                  - %s
                difficulty: intermediate
                cognitiveLevel: apply
                tags: [red, blue]
                objectives: [know]
                %sanswer:
                  brief: |
                    %s
                  full: |
                %s
                  keyPoints:
                %s  mistakes:
                    - id: wrong
                      claim: %s
                      correction: %s
                  code:
                    - id: run
                      language: python
                      source: |
                        print(%d)
                      output: |
                        %d
                  claims:
                    - {expression: 2 * n, where: {n: %d}, equals: %d}
                  sources:
                    - {source: a-2020, locator: abstract, supports: [point-0, point-1]}
                exercises:
                  - id: choose
                    kind: single-choice
                    prompt: %s
                    explanation: %s
                    choices:
                %s  - id: compute
                    kind: numeric
                    prompt: %s
                    explanation: %s
                    answer: %d
                """.formatted(
                        i,
                        sentence(thing),
                        sentence(thing),
                        sentence(thing),
                        prerequisites,
                        sentence(thing),
                        full(told),
                        keyPoints(told),
                        claim(),
                        sentence(),
                        i,
                        i,
                        i,
                        2 * i,
                        sentence(),
                        sentence(),
                        choices(),
                        sentence(),
                        sentence(),
                        i);
    }

    private Point point() {
        return new Point(words.rare() + " " + words.rare(), words.rare());
    }

    private String keyPoints(List<Point> points) {
        StringBuilder lines = new StringBuilder();
        for (int k = 0; k < points.size(); k++) {
            Point point = points.get(k);
            lines.append("    - id: point-").append(k);
            lines.append("\n      point: ").append(sentence(point.one(), point.two()));
            lines.append("\n      weight: 2\n      accept:\n        - [");
            lines.append(String.join(
                    ", ", point.one(), words.rare() + " " + words.rare(), words.rare() + " " + words.rare()));
            lines.append("]\n        - [").append(point.two()).append(", ").append(words.rare());
            lines.append("]\n");
        }
        return lines.toString();
    }

    private String choices() {
        StringBuilder lines = new StringBuilder();
        for (int k = 0; k < CHOICES; k++) {
            lines.append("      - id: choice-").append(k);
            lines.append("\n        text: ").append("The " + followed(words::rare));
            lines.append("\n        correct: ").append(k == 0);
            lines.append("\n        feedback: ").append(sentence()).append('\n');
        }
        return lines.toString();
    }

    /** {@return an answer that makes each point in one sentence, and says more} */
    private String full(List<Point> points) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            String said = i < points.size()
                    ? sentence(points.get(i).one(), points.get(i).two())
                    : sentence();
            lines.append("    ").append(said).append(" The $").append(words.rare());
            lines.append("_t$ is **").append(words.any());
            lines.append("** and `").append(words.any()).append("`.\n");
        }
        return lines.toString().stripTrailing();
    }

    /** {@return a sentence of ten words or a few more, with these among them} */
    private String sentence(String... said) {
        return "The " + String.join(" ", said) + (said.length == 0 ? "" : " ") + followed(words::any);
    }

    private String claim() {
        return "The " + followed(words::frequent);
    }

    private static String followed(Supplier<String> word) {
        return Stream.generate(word).limit(9).collect(Collectors.joining(" ", "", "."));
    }
}
