package io.questionbank.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Makes banks of any size that are like ours: 100 questions a topic, each complete, about 4 KB of YAML. Seeded. */
final class SyntheticBank {
    private static final int QUESTIONS_PER_TOPIC = 100;
    private static final String[] WORDS =
            ("state gate cell gradient sequence step weight matrix input output hidden forget update loss train error value"
                            + " product norm bound layer unit batch length mask score query key sum mean slope bias learn decay long short")
                    .split(" ");

    private final Random random;

    private SyntheticBank(long seed) {
        random = new Random(seed);
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
        files.put("sources.yaml", """
                a-2020: {type: article, title: A, authors: [A. Author], year: 2020, doi: 10.1000/182}
                """);
        return files;
    }

    private String question(int i, int first) {
        StringBuilder points = new StringBuilder();
        StringBuilder choices = new StringBuilder();
        for (int k = 0; k < 5; k++) {
            points.append("    - id: point-")
                    .append(k)
                    .append("\n      point: ")
                    .append(sentence());
            points.append("\n      weight: 2\n      accept:\n        - [").append(word() + ", " + word());
            points.append("]\n        - [").append(word()).append("]\n");
        }
        for (int k = 0; k < 4; k++) {
            choices.append("      - id: choice-")
                    .append(k)
                    .append("\n        text: ")
                    .append(sentence());
            choices.append("\n        correct: ")
                    .append(k == 0)
                    .append("\n        feedback: ")
                    .append(sentence());
            choices.append('\n');
        }
        String prerequisites = i > first ? "prerequisites: [question-" + (i - 1) + "]\n" : "";
        return """
                id: question-%d
                prompt: |
                  %s
                askedAs:
                  - %s
                  - %s
                difficulty: intermediate
                cognitiveLevel: understand
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
                        sentence() + " " + i + "?",
                        sentence(),
                        sentence(),
                        prerequisites,
                        sentence(),
                        paragraph(),
                        points,
                        sentence(),
                        sentence(),
                        i,
                        i,
                        i,
                        2 * i,
                        sentence(),
                        sentence(),
                        choices,
                        sentence(),
                        sentence(),
                        i);
    }

    private String paragraph() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            lines.append("    ")
                    .append(sentence())
                    .append(" The $")
                    .append(word())
                    .append("_t$ is **")
                    .append(word());
            lines.append("** and `").append(word()).append("`.\n");
        }
        return lines.toString().stripTrailing();
    }

    private String sentence() {
        StringBuilder words = new StringBuilder("The");
        for (int i = 0; i < 9; i++) {
            words.append(' ').append(word());
        }
        return words.append('.').toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
