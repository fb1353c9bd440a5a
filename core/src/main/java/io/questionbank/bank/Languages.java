package io.questionbank.bank;

import io.questionbank.internal.contents.Contents;
import io.questionbank.internal.search.Terms;
import io.questionbank.model.TopicId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The languages that joined banks are written in.
 *
 * @param contents of the banks
 * @param byTag what reads each language, by its BCP 47 tag
 */
record Languages(Contents contents, Map<String, Terms> byTag) {
    static Languages of(Contents contents) {
        Map<String, Terms> byTag = new TreeMap<>();
        contents.banks().forEach(bank -> byTag.computeIfAbsent(bank.language(), Terms::of));
        return new Languages(contents, byTag);
    }

    /** {@return what reads the texts of a topic} */
    Terms of(TopicId topic) {
        return byTag.get(contents.bankOf(contents.topic(topic.value())).language());
    }

    /** {@return what reads each of the languages} */
    Collection<Terms> all() {
        return byTag.values();
    }
}
