package io.questionbank.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of small banks. */
final class BankTexts {
    private final String id;
    private final Map<String, String> topics = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private String external = "";

    private BankTexts(String id) {
        this.id = id;
    }

    static BankTexts bank(String id) {
        return new BankTexts(id);
    }

    /** {@return the files of a bank without topics} */
    static Map<String, String> manifest(String id) {
        return bank(id).files();
    }

    BankTexts external(String topic) {
        external = topic;
        return this;
    }

    /** Adds a topic with one question. */
    BankTexts topic(String topic, String question, String... moreLines) {
        String lines = moreLines.length == 0 ? "" : String.join("\n", moreLines) + "\n";
        topics.put(topic, "summary: All of it.\ndifficulty: beginner\nquestions: [" + question + "]\n" + lines);
        return question(topic, question);
    }

    BankTexts planned(String topic, String... moreLines) {
        topics.put(topic, String.join("\n", "status: planned", String.join("\n", moreLines)) + "\n");
        return this;
    }

    BankTexts question(String topic, String question, String... moreLines) {
        files.put(
                "topics/" + topic + "/" + question + ".yaml",
                "id: " + question + "\nprompt: What?\ndifficulty: beginner\nanswer: {brief: This.}\n"
                        + String.join("\n", moreLines) + "\n");
        return this;
    }

    Map<String, String> files() {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put(
                "bank.yaml",
                "format: 1\nid: " + id + "\nname: Bank " + id + "\nlanguage: en\nlicense: CC0-1.0\nexternal: ["
                        + external + "]\ntopics: [" + String.join(", ", topics.keySet()) + "]\n");
        topics.forEach((topic, lines) -> all.put(
                "topics/" + topic + "/topic.yaml", "id: " + topic + "\nname: " + topic + " of " + id + "\n" + lines));
        return all;
    }

    BankSource source() {
        return BankSource.text(files());
    }
}
