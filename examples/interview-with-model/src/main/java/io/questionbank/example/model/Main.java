package io.questionbank.example.model;

import io.questionbank.bank.QuestionBank;
import io.questionbank.grade.Judge;
import io.questionbank.load.BankLoader;
import io.questionbank.study.Interview;
import io.questionbank.study.Interview.Plan;
import io.questionbank.study.Scorecard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An interview of ten minutes, one line a reply, judged by the model that the environment names: {@code MODEL_URL}, such as
 * {@code http://localhost:8080/v1}, {@code MODEL_NAME}, and {@code MODEL_KEY} where the server asks for one.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Judge judge = new ModelJudge(model(System.getenv()), Judge.byPhrases("en"), screen::println);
        hold(judge, keyboard, screen);
    }

    static ChatModel model(Map<String, String> environment) {
        String url = environment.getOrDefault("MODEL_URL", "http://localhost:8080/v1");
        Optional<String> key = Optional.ofNullable(environment.get("MODEL_KEY"));
        return new ChatModel(
                URI.create(url), environment.getOrDefault("MODEL_NAME", "default"), key, Duration.ofSeconds(60));
    }

    static void hold(Judge judge, BufferedReader keyboard, PrintStream screen) throws IOException {
        QuestionBank bank = BankLoader.discovering().load().orThrow();
        Plan plan = Plan.mid(Duration.ofMinutes(10));
        Interview interview =
                Interview.begin(bank, bank.questions().in("rnn-sequences").list(), plan, judge, 42);
        Optional<String> reply = Optional.of("");
        while (interview.prompt().isPresent() && reply.isPresent()) {
            screen.println(interview.prompt().get().prompt().plain());
            Instant shown = Instant.now();
            reply = Optional.ofNullable(keyboard.readLine());
            if (reply.isPresent()) {
                interview = interview.reply(reply.get(), Duration.between(shown, Instant.now()));
            }
        }
        print(interview.scorecard(), screen);
    }

    private static void print(Scorecard card, PrintStream screen) {
        card.turns().forEach(turn -> {
            turn.verdict()
                    .covered()
                    .forEach(point -> screen.println("+ " + point.point().id() + " "
                            + point.quotes().stream()
                                    .map(quote -> "\"" + quote.text() + "\"")
                                    .toList()));
            turn.verdict().missed().forEach(point -> screen.println("- " + point.id()));
        });
        card.mistakes()
                .forEach(said ->
                        screen.println("! " + said.mistake().correction().plain()));
        screen.println(
                card.recommendation().advice() + " " + card.recommendation().reasons());
    }
}
