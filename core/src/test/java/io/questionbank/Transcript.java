package io.questionbank;

import io.questionbank.bank.QuestionBank;
import io.questionbank.bank.UnknownIdException;
import io.questionbank.grade.Judge;
import io.questionbank.grade.Scoring;
import io.questionbank.load.BankLoader;
import io.questionbank.load.BankSource;
import io.questionbank.load.LoadResult;
import io.questionbank.load.SourceWriter;
import io.questionbank.model.CodeReview;
import io.questionbank.model.Difficulty;
import io.questionbank.model.Question;
import io.questionbank.study.CodeReviewSession;
import io.questionbank.study.CodeReviewSession.Remark;
import io.questionbank.study.Interview;
import io.questionbank.validate.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A program that loads a bank, asks it things, breaks it, and prints all that the library says to it, as UTF-8. */
final class Transcript {
    private static final Map<String, String> FILES = Map.of(
            "bank.yaml",
            """
            format: 1
            id: istanbul
            name: İstanbul & ıssız – ç, é, 日本, 🙂
            language: tr
            license: CC-BY-4.0
            authors: [Işıl İnci]
            topics: [intuition]
            """,
            "sources.yaml",
            """
            title-in-capitals: {type: article, title: I AND i, authors: [I. I], year: 1997, doi: 10.1162/neco.1997.9.8.1735}
            """,
            "topics/intuition/topic.yaml",
            """
            id: intuition
            name: Intuition
            summary: I, ı, İ and i.
            difficulty: intermediate
            tags: [initial, sigmoid]
            objectives: [{id: identify, statement: The learner can identify an i.}]
            questions: [is-it-i, digits]
            """,
            "topics/intuition/is-it-i.yaml",
            """
            id: is-it-i
            prompt: Is *it* $i$, or `I`?
            difficulty: intermediate
            cognitiveLevel: understand
            tags: [initial]
            objectives: [identify]
            followUps: [{missed: dotless, question: digits}]
            answer:
              brief: It is İ – "i" with a dot.
              keyPoints: [{id: dotless, point: Dotless i., weight: 2, accept: [[ı, dotless]]}]
              sources: [{source: title-in-capitals, supports: [dotless]}]
            exercises:
              - id: which-i
                kind: single-choice
                prompt: Which?
                choices: [{id: dotted, text: İ, correct: true}, {id: plain, text: I, correct: false}]
              - id: review-it
                kind: code-review
                prompt: Review it.
                language: java
                code: title.toLowerCase()
                findings:
                  - id: locale
                    lines: 1
                    category: api-misuse
                    severity: critical
                    title: No locale.
                    explanation: I becomes ı.
                    fix: Locale.ROOT
                fixed: title.toLowerCase(Locale.ROOT)
            """,
            "topics/intuition/digits.yaml",
            """
            id: digits
            prompt: How many?
            difficulty: advanced
            time: PT1M30S
            tags: [sigmoid]
            answer:
              brief: 1234567.5 of them.
              claims: [{expression: a * 2, where: {a: 617283.75}, equals: 1234567.5, tolerance: 0.5%}]
            exercises: [{id: count, kind: numeric, prompt: Count., answer: 1234567.5, tolerance: 1%}]
            """);

    private final StringBuilder text = new StringBuilder();

    private Transcript() {}

    public static void main(String[] arguments) {
        Transcript transcript = new Transcript();
        transcript.load(FILES);
        transcript.load(with("topics/intuition/is-it-i.yaml", "difficulty: intermediate", "difficulty: INTERMEDIATE"));
        transcript.load(with("topics/intuition/is-it-i.yaml", "category: api-misuse", "CATEGORI: apı-misuse"));
        transcript.load(with("topics/intuition/is-it-i.yaml", "kind: single-choice", "kind: SINGLE-CHOICE"));
        transcript.load(with("topics/intuition/is-it-i.yaml", "supports: [dotless]", "supports: [DOTLESSI]"));
        transcript.load(with("topics/intuition/is-it-i.yaml", "Which?", "\"\""));
        transcript.load(with("topics/intuition/digits.yaml", "time: PT1M30S", "time: PT١S"));
        transcript.load(with("topics/intuition/digits.yaml", "answer: 1234567.5", "answer: ١٢٣"));
        transcript.load(with("topics/intuition/digits.yaml", "brief: 1", "brief: \u200B١"));
        transcript.load(with("bank.yaml", "id: istanbul", "id: İstanbul"));
        byte[] bytes = transcript.text.toString().getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    private static Map<String, String> with(String file, String part, String other) {
        Map<String, String> files = new LinkedHashMap<>(FILES);
        files.computeIfPresent(file, (path, content) -> content.replace(part, other));
        return files;
    }

    private void load(Map<String, String> files) {
        LoadResult result = BankLoader.of(BankSource.text(files)).load();
        QuestionBank bank = result.bank();
        say(Diagnostic.Format.TEXT.format(result.diagnostics()));
        say(bank);
        bank.banks().forEach(info -> say(info.attribution()));
        say(bank.questions().sample(2, 42));
        say(bank.questions()
                .in("INTUITION")
                .taggedAny("INITIAL", "sigmoid")
                .atLeast(Difficulty.INTERMEDIATE)
                .withExercise(CodeReview.class)
                .explain());
        say(bank.search("IS IT I, DİGİTS or INITIAL SIGMOIDS"));
        for (Question question : bank.everyQuestion()) {
            say(question.prompt().html());
            say(question.prompt().plain());
        }
        try {
            bank.requireQuestion("intuition/IS-IT-I");
        } catch (UnknownIdException e) {
            say(e.getMessage());
        }
        if (!result.hasErrors()) {
            new TreeMap<>(SourceWriter.files(bank)).forEach((path, content) -> say(path + "\n" + content));
            study(bank);
        }
    }

    private void study(QuestionBank bank) {
        List<Question> questions = bank.questions().list();
        Interview.Plan plan = Interview.Plan.mid(Duration.ofMinutes(10));
        Interview interview = Interview.begin(bank, questions, plan, Judge.byPhrases("tr"), 42);
        while (interview.prompt().isPresent()) {
            say(interview.prompt().get());
            interview = interview.reply("DOTLESS I, ı", Duration.ofMinutes(1));
        }
        say(interview.scorecard());
        CodeReviewSession review = CodeReviewSession.begin(questions, Scoring.partial(), 42);
        say(review.shown());
        say(review.review(List.of(Remark.on(1, "İ"))).feedback());
    }

    private void say(Object thing) {
        text.append(thing).append("\n\n");
    }
}
