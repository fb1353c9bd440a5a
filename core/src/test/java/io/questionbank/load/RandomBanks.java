package io.questionbank.load;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.model.Answer;
import io.questionbank.model.Choice;
import io.questionbank.model.Citation;
import io.questionbank.model.Claim;
import io.questionbank.model.CodeOutput;
import io.questionbank.model.CodeReview;
import io.questionbank.model.CodeSample;
import io.questionbank.model.CodeSample.Environment;
import io.questionbank.model.CognitiveLevel;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Exercise;
import io.questionbank.model.ExerciseId;
import io.questionbank.model.FollowUp;
import io.questionbank.model.KeyPoint;
import io.questionbank.model.Markdown;
import io.questionbank.model.Mistake;
import io.questionbank.model.MultipleChoice;
import io.questionbank.model.Numeric;
import io.questionbank.model.Ordering;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.ShortText;
import io.questionbank.model.SingleChoice;
import io.questionbank.model.Source;
import io.questionbank.model.Status;
import io.questionbank.model.Tolerance;
import io.questionbank.model.Topic;
import io.questionbank.model.Topic.Objective;
import io.questionbank.model.TopicId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes banks of every kind of item, with texts and numbers that are hard to write as YAML. */
final class RandomBanks {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "   ",
            "\t",
            "plain words",
            "'",
            "\"",
            "''",
            "it's \"so\"",
            ": ",
            "a: b",
            " #",
            "# not a comment",
            "---",
            "...",
            "%",
            "%YAML 1.2",
            "null",
            "~",
            "no",
            "Yes",
            "true",
            "012",
            "0x1F",
            "1_000",
            "12:30:45",
            "1e3",
            ".5",
            ".inf",
            "2026-11-22",
            "=",
            "<<",
            "- item",
            "? key",
            "[a, b",
            "{a: b}",
            "&anchor",
            "*alias*",
            "!tag",
            "|",
            ">-",
            "@",
            "`code`",
            "\\",
            "\\n",
            "$\\sigma_{t}$",
            "🎒",
            "é",
            "漢字",
            "\uD83D\uDC69\uD83C\uDFFD",
            "x".repeat(300),
            "word ".repeat(60));
    private static final List<Double> NUMBERS = List.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.1,
            1.0 / 3,
            1e-300,
            -1e300,
            5e15,
            9007199254740993.0,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            123456.789);
    private static final List<Double> FRACTIONS =
            List.of(0.0, 0.01, 0.005, 1.0 / 3, 0.07, 0.29, 1.1, 12.0, 1e-9, 1e-300, 0.1 + 0.2);

    private final Random random;

    RandomBanks(long seed) {
        random = new Random(seed);
    }

    QuestionBank next() {
        List<Source> sources = some(3, this::source);
        List<Environment> environments = some(2, i -> new Environment("language-" + i, text(), some(2, j -> text())));
        BankInfo info = new BankInfo(
                "bank",
                text(),
                Optional.empty(),
                text(),
                text(),
                some(2, i -> text()),
                topicIds(),
                sources,
                environments);
        TopicId full = TopicId.of("full");
        List<Question> questions = some(4, i -> question(full.question("question-" + i), sources));
        Topic topic = new Topic(
                full,
                text(),
                Optional.of(text()),
                Optional.of(one(Difficulty.values())),
                false,
                kebabs("tag"),
                some(2, i -> new Objective("objective-" + i, text())),
                topicIds(),
                topicIds(),
                questions.stream().map(Question::id).toList());
        Topic planned = Topic.planned(TopicId.of("planned"), text());
        return QuestionBank.of(info, List.of(topic, planned), questions);
    }

    private Source source(int i) {
        Source.Scheme scheme = one(Source.Scheme.values());
        Source.Type type = one(Source.Type.values());
        boolean versioned = type == Source.Type.DOCUMENTATION;
        return new Source(
                "source-" + i,
                type,
                text(),
                some(2, j -> text()),
                versioned ? maybe(() -> 2000) : Optional.of(2000),
                versioned ? Optional.of(text()) : maybe(this::text),
                new Source.Identifier(scheme, text()),
                maybe(this::text));
    }

    private Question question(QuestionId id, List<Source> sources) {
        Answer answer = answer(sources);
        Difficulty difficulty = one(Difficulty.values());
        return new Question(
                id,
                1 + random.nextInt(3),
                status(id.topic()),
                markdown(),
                some(2, i -> text()),
                difficulty,
                maybe(() -> one(CognitiveLevel.values())),
                maybe(() -> Duration.ofSeconds(1 + random.nextInt(9000))).orElse(Question.spokenTime(answer)),
                kebabs("tag"),
                kebabs("objective"),
                questionIds(id.topic()),
                some(2, i -> followUp(id.topic())),
                some(3, i -> markdown()),
                answer,
                some(7, i -> exercise(id.exercise("exercise-" + i), difficulty)));
    }

    private Status status(TopicId topic) {
        return switch (random.nextInt(3)) {
            case 0 -> Status.FINAL;
            case 1 -> Status.DRAFT;
            default -> new Status.Retired(maybe(() -> topic.question("other")), text());
        };
    }

    private FollowUp followUp(TopicId topic) {
        return random.nextBoolean()
                ? new FollowUp.After(one(FollowUp.Strength.values()), topic.question("other"))
                : new FollowUp.Missed("point-0", TopicId.of("elsewhere").question("other"));
    }

    private Answer answer(List<Source> sources) {
        return new Answer(
                markdown(),
                maybe(this::markdown),
                some(
                        3,
                        i -> new KeyPoint(
                                "point-" + i, markdown(), 1 + random.nextInt(9), some(2, j -> some(2, k -> text())))),
                some(2, i -> new Mistake("mistake-" + i, markdown(), markdown())),
                some(2, i -> new CodeSample("code-" + i, text(), text(), text())),
                some(2, i -> new Claim(text(), where(), number(), tolerance())),
                sources.stream()
                        .map(s -> new Citation(s, maybe(this::text), kebabs("point")))
                        .toList());
    }

    private Map<String, Double> where() {
        Map<String, Double> where = new LinkedHashMap<>();
        some(3, i -> "name" + i).forEach(name -> where.put(name, number()));
        return where;
    }

    private Exercise exercise(ExerciseId id, Difficulty inherited) {
        Markdown prompt = markdown();
        Optional<Markdown> explanation = maybe(this::markdown);
        Difficulty difficulty = random.nextBoolean() ? inherited : one(Difficulty.values());
        return switch (random.nextInt(7)) {
            case 0 -> new SingleChoice(id, prompt, explanation, difficulty, choices());
            case 1 -> new MultipleChoice(id, prompt, explanation, difficulty, choices());
            case 2 -> new Numeric(id, prompt, explanation, difficulty, number(), tolerance(), maybe(this::text));
            case 3 -> new ShortText(id, prompt, explanation, difficulty, some(3, i -> text()), some(2, i -> text()));
            case 4 ->
                new Ordering(
                        id, prompt, explanation, difficulty, some(4, i -> new Ordering.Item("item-" + i, markdown())));
            case 5 -> new CodeOutput(id, prompt, explanation, difficulty, text(), text(), text());
            default ->
                new CodeReview(
                        id,
                        prompt,
                        explanation,
                        difficulty,
                        text(),
                        text(),
                        some(2, this::finding),
                        some(2, i -> new CodeReview.Decoy(lines(), markdown())),
                        text(),
                        maybe(this::text));
        };
    }

    private List<Choice> choices() {
        return some(
                4,
                i -> new Choice(
                        "choice-" + i,
                        markdown(),
                        random.nextBoolean(),
                        maybe(this::markdown),
                        maybe(() -> "mistake-0")));
    }

    private CodeReview.Finding finding(int i) {
        return new CodeReview.Finding(
                "finding-" + i,
                lines(),
                one(CodeReview.Category.values()),
                one(CodeReview.Severity.values()),
                text(),
                markdown(),
                markdown());
    }

    private CodeReview.Lines lines() {
        int first = 1 + random.nextInt(9);
        return new CodeReview.Lines(first, first + random.nextInt(3));
    }

    private Tolerance tolerance() {
        return random.nextBoolean()
                ? Tolerance.absolute(Math.abs(number()))
                : Tolerance.relative(FRACTIONS.get(random.nextInt(FRACTIONS.size())));
    }

    private double number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private Markdown markdown() {
        return Markdown.of(text());
    }

    /** {@return some pieces, on one line or several; the first and last lines may be blank} */
    String text() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) {
                text.append("\n".repeat(1 + random.nextInt(2)));
            }
        }
        return text.toString();
    }

    private List<String> kebabs(String word) {
        return some(3, i -> word + "-" + i);
    }

    private List<TopicId> topicIds() {
        return some(2, i -> TopicId.of("topic-" + i));
    }

    private List<QuestionId> questionIds(TopicId here) {
        return some(2, i -> (random.nextBoolean() ? here : TopicId.of("elsewhere")).question("other-" + i));
    }

    private <T> List<T> some(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
    }

    private <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
