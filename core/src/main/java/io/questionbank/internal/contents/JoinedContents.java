package io.questionbank.internal.contents;

import io.questionbank.bank.BankInfo;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Contents of several banks, which stay where they are: here are only the numbers that their topics and questions have together. */
final class JoinedContents implements Contents {
    private final List<BankInfo> banks;
    private final List<Part> parts;
    private final List<Placed> topics;
    private final int[] starts;

    /**
     * A topic where it comes from.
     *
     * @param contents that hold it
     * @param topic its number there
     */
    record Placed(Contents contents, int topic) {
        int firstQuestion() {
            return contents.firstQuestion(topic);
        }

        int questions() {
            return contents.firstQuestion(topic + 1) - firstQuestion();
        }
    }

    /**
     * One of the contents.
     *
     * @param places the number that each of its topics has here, or {@link #NONE}
     */
    private record Part(Contents contents, int[] places) {}

    JoinedContents(List<BankInfo> banks, List<Placed> topics) {
        this.banks = List.copyOf(banks);
        this.topics = List.copyOf(topics);
        this.parts = parts(this.topics);
        this.starts = new int[topics.size() + 1];
        for (int topic = 0; topic < topics.size(); topic++) {
            starts[topic + 1] = starts[topic] + topics.get(topic).questions();
        }
    }

    private static List<Part> parts(List<Placed> topics) {
        List<Part> parts = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            Placed placed = topics.get(topic);
            part(parts, placed.contents()).places()[placed.topic()] = topic;
        }
        return parts;
    }

    private static Part part(List<Part> parts, Contents contents) {
        for (Part part : parts) {
            if (part.contents() == contents) {
                return part;
            }
        }
        int[] places = new int[contents.topicCount()];
        for (int topic = 0; topic < places.length; topic++) {
            places[topic] = NONE;
        }
        Part part = new Part(contents, places);
        parts.add(part);
        return part;
    }

    @Override
    public List<BankInfo> banks() {
        return banks;
    }

    @Override
    public List<Topic> topics() {
        return topics.stream()
                .map(placed -> placed.contents().topics().get(placed.topic()))
                .toList();
    }

    @Override
    public int topicCount() {
        return topics.size();
    }

    @Override
    public int topic(String id) {
        for (Part part : parts) {
            int topic = part.contents().topic(id);
            if (topic != NONE && part.places()[topic] != NONE) {
                return part.places()[topic];
            }
        }
        return NONE;
    }

    /** {@return a topic where it comes from, which is no joined contents} */
    Placed placed(int topic) {
        return topics.get(topic);
    }

    @Override
    public TopicId topicId(int topic) {
        return placed(topic).contents().topicId(placed(topic).topic());
    }

    @Override
    public boolean isPlanned(int topic) {
        return placed(topic).contents().isPlanned(placed(topic).topic());
    }

    @Override
    public BankInfo bankOf(int topic) {
        return placed(topic).contents().bankOf(placed(topic).topic());
    }

    @Override
    public int firstQuestion(int topic) {
        return starts[topic];
    }

    @Override
    public int size() {
        return starts[topics.size()];
    }

    @Override
    public int number(String id) {
        for (Part part : parts) {
            int number = part.contents().number(id);
            if (number != NONE) {
                if (part.places()[part.contents().topicOf(number)] != NONE) {
                    return numberHere(part, number);
                }
            }
        }
        return NONE;
    }

    @Override
    public QuestionId id(int number) {
        Placed topic = placed(topicOf(number));
        return topic.contents().id(numberThere(number, topic));
    }

    @Override
    public Question question(int number) {
        Placed topic = placed(topicOf(number));
        return topic.contents().question(numberThere(number, topic));
    }

    private int numberThere(int number, Placed topic) {
        return topic.firstQuestion() + number - starts[topicOf(number)];
    }

    @Override
    public BitSet having(Property property, String value) {
        BitSet having = new BitSet(size());
        for (Part part : parts) {
            Contents contents = part.contents();
            BitSet there = contents.having(property, value);
            int end = 0;
            int place = NONE;
            int shift = 0;
            for (int number = there.nextSetBit(0); number >= 0; number = there.nextSetBit(number + 1)) {
                if (number >= end) {
                    int topic = contents.topicOf(number);
                    end = contents.firstQuestion(topic + 1);
                    place = part.places()[topic];
                    shift = place == NONE ? 0 : starts[place] - contents.firstQuestion(topic);
                }
                if (place != NONE) {
                    having.set(number + shift);
                }
            }
        }
        return having;
    }

    @Override
    public Set<String> values(Property property) {
        Set<String> values = new TreeSet<>();
        parts.forEach(part -> values.addAll(part.contents().values(property)));
        return values;
    }

    /** What one bank says is weighed by all that it says: where several have questions, there is no index of all. */
    @Override
    public Optional<Indexed> indexed() {
        List<Part> speaking =
                parts.stream().filter(part -> part.contents().size() > 0).toList();
        if (speaking.size() != 1 || speaking.get(0).contents().size() != size()) {
            return Optional.empty();
        }
        Part only = speaking.get(0);
        return only.contents()
                .indexed()
                .map(indexed -> new Indexed(
                        indexed.index(),
                        Arrays.stream(indexed.numbers())
                                .map(number -> numberHere(only, number))
                                .toArray()));
    }

    private int numberHere(Part part, int number) {
        int topic = part.contents().topicOf(number);
        return starts[part.places()[topic]] + number - part.contents().firstQuestion(topic);
    }

    @Override
    public void verify() {
        parts.forEach(part -> part.contents().verify());
    }
}
