package io.questionbank.load;

import io.questionbank.internal.format.BankFormat;
import io.questionbank.internal.text.Kebab;
import io.questionbank.internal.text.Suggestions;
import io.questionbank.model.QuestionId;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files below {@code topics} that were not read yet, and those among them that seem to be misnamed. */
final class LeftFiles {
    private static final String TOPIC = "topic";

    private final Set<String> paths;
    private final Map<TopicId, List<String>> byTopic = new HashMap<>();
    private final Set<String> misnamed = new LinkedHashSet<>();
    private final Suggestions suggestions = new Suggestions();

    LeftFiles(List<String> paths) {
        this.paths = new LinkedHashSet<>(paths);
        paths.forEach(path -> topicOf(path)
                .ifPresent(id ->
                        byTopic.computeIfAbsent(id, topic -> new ArrayList<>()).add(path)));
    }

    /** {@return the topic in whose folder a file lies, {@code topics/<topic>/<name>.yaml}} */
    static Optional<TopicId> topicOf(String path) {
        String[] steps = path.split("/");
        return steps.length == 3 && Kebab.matches(steps[1]) ? Optional.of(TopicId.of(steps[1])) : Optional.empty();
    }

    /** {@return the question that a file is named for} */
    static Optional<QuestionId> questionOf(String path) {
        String name = nameOf(path);
        return topicOf(path).filter(id -> Kebab.matches(name) && !isTopic(path)).map(id -> id.question(name));
    }

    static boolean isTopic(String path) {
        return nameOf(path).equals(TOPIC);
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    void remove(String path) {
        paths.remove(path);
    }

    List<String> list() {
        return List.copyOf(paths);
    }

    boolean isMisnamed(String path) {
        return misnamed.contains(path) || misnamed.contains(folder(path));
    }

    /** {@return the files of topics that are not among these, by the ids that they are named for} */
    Map<String, String> topicsBut(Collection<TopicId> listed) {
        Set<String> expected = listed.stream().map(BankFormat::topicFile).collect(Collectors.toSet());
        Map<String, String> others = new LinkedHashMap<>();
        paths.stream()
                .filter(path -> isTopic(path) && !expected.contains(path))
                .forEach(path -> topicOf(path).ifPresent(id -> others.put(id.toString(), path)));
        return others;
    }

    /** {@return the files in a topic's folder of questions that are not among these, by the names that they have} */
    Map<String, String> questionsBut(Collection<QuestionId> listed, TopicId topic) {
        Set<String> expected = listed.stream().map(BankFormat::questionFile).collect(Collectors.toSet());
        Map<String, String> others = new LinkedHashMap<>();
        byTopic.getOrDefault(topic, List.of()).stream()
                .filter(path -> !isTopic(path) && !expected.contains(path))
                .forEach(path -> others.put(nameOf(path), path));
        return others;
    }

    /** {@return the file that was probably meant, which counts as misnamed from now on} */
    Optional<String> misnamed(String name, Map<String, String> others) {
        Optional<String> near = suggestions.best(name, others.keySet()).map(others::get);
        near.ifPresent(path -> misnamed.add(isTopic(path) ? folder(path) : path));
        return near;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
