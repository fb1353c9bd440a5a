package io.questionbank.internal.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.questionbank.bank.BankInfo;
import io.questionbank.bank.QuestionBank;
import io.questionbank.internal.schema.Bibliography;
import io.questionbank.internal.schema.Context;
import io.questionbank.internal.schema.JsonSchema;
import io.questionbank.internal.schema.Type;
import io.questionbank.internal.schema.Types;
import io.questionbank.internal.yaml.Node;
import io.questionbank.internal.yaml.NodeParser;
import io.questionbank.internal.yaml.Positions;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.internal.yaml.SourceReader;
import io.questionbank.internal.yaml.SourceText;
import io.questionbank.model.CodeSample.Environment;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Source;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a bank, each read and written by the shape of what it holds. */
public final class BankFormat {
    /**
     * What a file says, as far as it could be read.
     *
     * @param value the model, where it could be built
     * @param positions where its properties are written
     */
    public record Read<T>(Optional<T> value, Positions positions) {
        /** {@return what a file that is absent or unreadable says} */
        public static <T> Read<T> nothing(String file) {
            return new Read<>(Optional.empty(), Positions.absent(file));
        }
    }

    /** The name of the file that says what a bank holds; its folder is the folder of the bank. */
    public static final String MANIFEST_FILE = "bank.yaml";

    private static final Type<List<Source>> SOURCES = Types.keyed(SourceShape.SHAPE, Source::key);
    private static final Type<List<Environment>> ENVIRONMENTS =
            Types.keyed(EnvironmentShape.SHAPE, Environment::language);

    private static final JsonFactory JSON = new JsonFactory();

    private static final SourceLayout LAYOUT = new SourceLayout();

    private BankFormat() {}

    public static String topicFile(TopicId topic) {
        return "topics/" + topic + "/topic.yaml";
    }

    public static String questionFile(QuestionId question) {
        return "topics/" + question.topic() + "/" + question.name() + ".yaml";
    }

    public static Read<Manifest> manifest(String file, byte[] bytes, Problems problems) {
        return read(file, bytes, problems, Manifest.SHAPE::read);
    }

    public static Read<List<Source>> sources(String file, byte[] bytes, Problems problems) {
        return read(file, bytes, problems, SOURCES::read);
    }

    public static Read<List<Environment>> environments(String file, byte[] bytes, Problems problems) {
        return read(file, bytes, problems, ENVIRONMENTS::read);
    }

    public static Read<Topic> topic(String file, byte[] bytes, TopicId id, Problems problems) {
        return read(file, bytes, problems, (node, context) -> TopicShape.SHAPE.read(node, context.inTopic(id)));
    }

    public static Read<Question> question(
            String file, byte[] bytes, QuestionId id, Bibliography bibliography, Problems problems) {
        return read(
                file,
                bytes,
                problems,
                (node, context) -> QuestionShape.SHAPE.read(
                        node, context.inQuestion(id, QuestionShape.difficultyOf(node, context), bibliography)));
    }

    /** Makes a model of the tree of a file. */
    private interface Reading<T> {
        Optional<T> read(Node node, Context context);
    }

    private static <T> Read<T> read(String file, byte[] bytes, Problems problems, Reading<T> reading) {
        Optional<SourceText> source = SourceReader.read(file, bytes, problems);
        Optional<Node> root = source.flatMap(text -> NodeParser.parse(text, problems));
        if (root.isEmpty()) {
            return Read.nothing(file);
        }
        Positions positions = new Positions(
                root.get(), () -> NodeParser.parse(source.get(), new Problems()).orElseThrow());
        Optional<T> value = reading.read(root.get(), Context.ofBank(positions, problems));
        positions.release();
        return new Read<>(value, positions);
    }

    public static String write(QuestionBank bank, BankInfo info) {
        return write(Manifest.SHAPE, Manifest.of(bank, info), writing());
    }

    public static String writeSources(List<Source> sources) {
        return write(SOURCES, sources, writing());
    }

    public static String writeEnvironments(List<Environment> environments) {
        return write(ENVIRONMENTS, environments, writing());
    }

    public static String write(Topic topic) {
        return write(TopicShape.SHAPE, topic, writing().inTopic(topic.id()));
    }

    public static String write(Question question) {
        return write(
                QuestionShape.SHAPE,
                question,
                writing().inQuestion(question.id(), question.difficulty(), Bibliography.NONE));
    }

    public static JsonSchema manifestSchema() {
        return Manifest.SHAPE.schema();
    }

    public static JsonSchema sourcesSchema() {
        return SOURCES.schema();
    }

    public static JsonSchema environmentsSchema() {
        return ENVIRONMENTS.schema();
    }

    public static JsonSchema topicSchema() {
        return TopicShape.SHAPE.schema();
    }

    public static JsonSchema questionSchema() {
        return QuestionShape.SHAPE.schema();
    }

    /** {@return a schema as a JSON document} */
    public static String write(JsonSchema schema, String title) {
        JsonSchema document = JsonSchema.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", title);
        for (Map.Entry<String, Object> keyword : schema.keywords().entrySet()) {
            document = document.with(keyword.getKey(), keyword.getValue());
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text + "\n";
    }

    private static Context writing() {
        return Context.ofBank(Positions.absent(""), new Problems());
    }

    private static <T> String write(Type<T> type, T value, Context context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = LAYOUT.createGenerator(text)) {
            type.write(value, context, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }
}
