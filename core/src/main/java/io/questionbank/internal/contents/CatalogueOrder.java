package io.questionbank.internal.contents;

import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions topic by topic, and as the topic lists them; those that it does not list come last.
 *
 * @param questions in order
 * @param starts how many come before each topic, and how many there are
 */
record CatalogueOrder(List<Question> questions, int[] starts) {
    static CatalogueOrder of(List<Topic> topics, List<Question> questions) {
        Map<TopicId, Map<QuestionId, Question>> byTopic = new HashMap<>();
        for (Question question : questions) {
            byTopic.computeIfAbsent(question.id().topic(), id -> new LinkedHashMap<>())
                    .put(question.id(), question);
        }
        int[] starts = new int[topics.size() + 1];
        List<Question> ordered = new ArrayList<>(questions.size());
        for (int topic = 0; topic < topics.size(); topic++) {
            Map<QuestionId, Question> left =
                    byTopic.getOrDefault(topics.get(topic).id(), new HashMap<>());
            for (QuestionId listed : topics.get(topic).questions()) {
                Question question = left.remove(listed);
                if (question != null) {
                    ordered.add(question);
                }
            }
            ordered.addAll(left.values());
            starts[topic + 1] = ordered.size();
        }
        return new CatalogueOrder(List.copyOf(ordered), starts);
    }
}
