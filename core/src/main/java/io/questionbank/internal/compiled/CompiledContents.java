package io.questionbank.internal.compiled;

import io.questionbank.bank.BankInfo;
import io.questionbank.bank.CompiledBank.Resources;
import io.questionbank.internal.contents.Contents;
import io.questionbank.internal.contents.Indexed;
import io.questionbank.internal.contents.Property;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contents of a bank in compiled form. The index is read first; every other resource is read when somebody needs something of
 * it, once. What is read stays as bytes: a question is made anew each time somebody asks for it.
 */
public final class CompiledContents implements Contents {
    public static final String INDEX = "bank.index";
    static final String SETS = "bank.sets";
    static final String SEARCH = "bank.search";
    public static final String DIGESTS = "bank.sha256";

    static final int BANK = 0;
    static final int RESOURCES = 1;
    static final int NAMES = 2;
    static final int TOPIC_TABLE = 3;
    static final int QUESTION_TABLE = 4;
    static final int TOPICS = 5;
    static final int SOURCES = 6;

    static final int TOPIC_ROW = 5 * Integer.BYTES;
    static final int QUESTION_ROW = 2 * Integer.BYTES;

    private final String artifact;
    private final Resources resources;
    private final Sections index;
    private final Strings names;
    private final Input topicTable;
    private final Input questionTable;
    private final Sources sources;
    private final Map<String, Sections> read = new ConcurrentHashMap<>();
    private volatile Optional<BankInfo> info = Optional.empty();
    private volatile Optional<List<Topic>> topics = Optional.empty();

    private CompiledContents(String artifact, Resources resources, byte[] bytes) {
        this.artifact = artifact;
        this.resources = resources;
        this.index = Sections.of(artifact, INDEX, bytes);
        this.names = new Strings(index.open(NAMES));
        this.topicTable = index.open(TOPIC_TABLE);
        this.questionTable = index.open(QUESTION_TABLE);
        this.sources = new Sources(index, SOURCES);
    }

    /**
     * {@return the contents of a bank, if there is one}
     *
     * @param artifact where it is, as reports name it
     * @param resources of it
     */
    public static Optional<Contents> open(String artifact, Resources resources) {
        Optional<byte[]> bytes = read(artifact, resources, INDEX);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new CompiledContents(artifact, resources, bytes.get()));
    }

    static Optional<byte[]> read(String artifact, Resources resources, String name) {
        try {
            return resources.read(name);
        } catch (IOException e) {
            throw Damage.of(artifact, name, e);
        }
    }

    static String bodies(String topic) {
        return "topics/" + topic + ".bodies";
    }

    @Override
    public List<BankInfo> banks() {
        return List.of(info());
    }

    private BankInfo info() {
        Optional<BankInfo> known = info;
        if (known.isPresent()) {
            return known.get();
        }
        Input in = index.open(BANK);
        try {
            BankInfo made = BankForm.read(in, sources, resources.version());
            in.requireEnd();
            info = Optional.of(made);
            return made;
        } catch (RuntimeException e) {
            throw index.damage(BANK, e);
        }
    }

    @Override
    public List<Topic> topics() {
        Optional<List<Topic>> known = topics;
        if (known.isPresent()) {
            return known.get();
        }
        Input in = index.open(TOPICS);
        try {
            List<Topic> made = new ArrayList<>();
            for (int topic = 0; topic < topicCount(); topic++) {
                made.add(TopicForm.read(in, topicId(topic)));
            }
            in.requireEnd();
            topics = Optional.of(List.copyOf(made));
            return made;
        } catch (RuntimeException e) {
            throw index.damage(TOPICS, e);
        }
    }

    @Override
    public int topicCount() {
        return topicTable.size() / TOPIC_ROW;
    }

    @Override
    public int topic(String id) {
        int name = names.number(id);
        int low = 0;
        int high = name == NONE ? -1 : topicCount() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int topic = ofTopic(middle, 1);
            int difference = ofTopic(topic, 0) - name;
            if (difference == 0) {
                return topic;
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    private int ofTopic(int topic, int column) {
        return topicTable.word(topic * TOPIC_ROW + column * Integer.BYTES);
    }

    @Override
    public TopicId topicId(int topic) {
        return TopicId.of(names.get(ofTopic(topic, 0)));
    }

    @Override
    public boolean isPlanned(int topic) {
        return ofTopic(topic, 3) != 0;
    }

    @Override
    public BankInfo bankOf(int topic) {
        return info();
    }

    @Override
    public int firstQuestion(int topic) {
        return topic == topicCount() ? size() : ofTopic(topic, 2);
    }

    @Override
    public int size() {
        return questionTable.size() / QUESTION_ROW;
    }

    @Override
    public int number(String id) {
        int slash = id.indexOf('/');
        int topic = slash < 0 ? NONE : topic(id.substring(0, slash));
        int name = topic == NONE ? NONE : names.number(id.substring(slash + 1));
        if (name == NONE) {
            return NONE;
        }
        int low = firstQuestion(topic);
        int high = firstQuestion(topic + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int number = ofQuestion(middle, 1);
            int difference = ofQuestion(number, 0) - name;
            if (difference == 0) {
                return number;
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    private int ofQuestion(int number, int column) {
        return questionTable.word(number * QUESTION_ROW + column * Integer.BYTES);
    }

    @Override
    public QuestionId id(int number) {
        return new QuestionId(topicId(topicOf(number)), names.get(ofQuestion(number, 0)));
    }

    @Override
    public Question question(int number) {
        int topic = topicOf(number);
        Sections bodies = sections(bodies(topicId(topic).value()), ofTopic(topic, 4));
        int body = number - firstQuestion(topic);
        Input in = bodies.open(body);
        try {
            Question question = QuestionForm.read(in, id(number), sources);
            in.requireEnd();
            return question;
        } catch (RuntimeException e) {
            throw bodies.damage(body, e);
        }
    }

    private Sections sections(String resource, int checksum) {
        Sections known = read.get(resource);
        if (known != null) {
            return known;
        }
        Optional<byte[]> bytes = read(artifact, resources, resource);
        if (bytes.isEmpty()) {
            throw Damage.of(artifact, resource, "it is missing");
        }
        Sections made = Sections.of(artifact, resource, bytes.get());
        if (made.checksum() != checksum) {
            throw Damage.of(artifact, resource, "it was made with another " + INDEX);
        }
        read.put(resource, made);
        return made;
    }

    @Override
    public BitSet having(Property property, String value) {
        return sets().having(property, value);
    }

    @Override
    public Set<String> values(Property property) {
        return sets().values(property);
    }

    private Sets sets() {
        Sections sections = sections(SETS, index.open(RESOURCES).word(0));
        return new Sets(new Strings(sections.open(0)), sections.open(1));
    }

    @Override
    public Optional<Indexed> indexed() {
        return IndexForm.read(sections(SEARCH, index.open(RESOURCES).word(Integer.BYTES)));
    }

    @Override
    public void verify() {
        Set<String> names = new TreeSet<>(List.of(INDEX, SETS, SEARCH));
        for (int topic = 0; topic < topicCount(); topic++) {
            if (firstQuestion(topic) < firstQuestion(topic + 1)) {
                names.add(bodies(topicId(topic).value()));
            }
        }
        Digests.verify(artifact, resources, names);
    }
}
