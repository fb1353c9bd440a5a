package io.questionbank.rnn;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Answer;
import io.questionbank.model.Difficulty;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes large banks whose questions are as long as ours, some 900 words, and whose words are as unevenly frequent as those of
 * a language: the k-th most frequent one has a share like 1/k. Seeded.
 */
final class ZipfBank {
    private static final int VOCABULARY = 8_000;
    private static final String[] COMMON =
            "the a of to is and in that it for as with on by what how why not".split(" ");
    private static final String[] ENDINGS = {"", "", "", "s", "ed", "ing"};
    private static final double COMMON_SHARE = 0.4;
    private static final int SHORTEST_MISSPELT = 6;

    private final Random random;
    private final String[] words = new String[VOCABULARY];
    private final double[] cumulative = new double[VOCABULARY];

    ZipfBank(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int k = 0; k < VOCABULARY; k++) {
            words[k] = syllables(2 + random.nextInt(3));
            sum += 1.0 / (k + 1);
            cumulative[k] = sum;
        }
    }

    QuestionBank bank(int questions) {
        TopicId topic = TopicId.of("zipf");
        List<Question> all = IntStream.range(0, questions)
                .mapToObj(i -> question(topic.question("question-" + i)))
                .toList();
        return QuestionBank.of(
                BankInfo.of("zipf", "Zipf", "en", "CC-BY-4.0"),
                List.of(Topic.of(topic, "Zipf", "Words.", Difficulty.BEGINNER, List.of())),
                all);
    }

    /** {@return what somebody may type: four to nine words, one of them misspelt in half of the texts} */
    List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = words(4 + random.nextInt(6));
            texts.add(i % 2 == 0 ? text : text + " " + misspelt());
        }
        return texts;
    }

    private Question question(QuestionId id) {
        List<KeyPoint> points = IntStream.range(0, 5)
                .mapToObj(i -> new KeyPoint("point-" + i, Markdown.of(words(25)), 1, List.of()))
                .toList();
        List<Mistake> mistakes = IntStream.range(0, 4)
                .mapToObj(i -> new Mistake("mistake-" + i, Markdown.of(words(14)), Markdown.of(words(30))))
                .toList();
        Answer answer = new Answer(
                Markdown.of(words(45)),
                Optional.of(Markdown.of(words(450))),
                points,
                mistakes,
                List.of(),
                List.of(),
                List.of());
        return Question.builder(id, words(22))
                .askedAs(List.of(words(12), words(12), words(12), words(12)))
                .tags(List.of(word(), word()))
                .answer(answer)
                .build();
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ");
            text.append(random.nextDouble() < COMMON_SHARE ? COMMON[random.nextInt(COMMON.length)] : word());
        }
        return text.toString();
    }

    private String word() {
        double at = random.nextDouble() * cumulative[VOCABULARY - 1];
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low] + ENDINGS[random.nextInt(ENDINGS.length)];
    }

    private String misspelt() {
        String word = word();
        while (word.length() < SHORTEST_MISSPELT) {
            word = word();
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "x" + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private String syllables(int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append("bcdfglmnprstvw".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append("lmnrst".charAt(random.nextInt(6))).toString();
    }
}
