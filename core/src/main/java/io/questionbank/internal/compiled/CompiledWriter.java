package io.questionbank.internal.compiled;

import io.questionbank.internal.contents.Contents;
import io.questionbank.internal.contents.Indexed;
import io.questionbank.internal.contents.Property;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the contents of one bank in compiled form. Equal contents give equal bytes. */
public final class CompiledWriter {
    private final Contents contents;
    private final StringNumbers names;
    private final SourceNumbers sources;
    private final Map<String, byte[]> resources = new LinkedHashMap<>();

    private CompiledWriter(Contents contents) {
        this.contents = contents;
        this.names = new StringNumbers(Stream.concat(
                        topics().mapToObj(topic -> contents.topicId(topic).value()),
                        questions().mapToObj(number -> contents.id(number).name()))
                .toList());
        this.sources = new SourceNumbers(contents.banks().get(0).sources(), contents.questions());
    }

    /**
     * {@return the resources of a bank by their names}
     *
     * @param contents of the bank
     * @param indexed what its questions say
     */
    public static Map<String, byte[]> write(Contents contents, Indexed indexed) {
        CompiledWriter writer = new CompiledWriter(contents);
        writer.write(indexed);
        return writer.resources;
    }

    private void write(Indexed indexed) {
        int[] checksums = topics().map(this::writeBodies).toArray();
        int sets = add(CompiledContents.SETS, sets());
        int search = add(CompiledContents.SEARCH, IndexForm.write(indexed));
        add(
                CompiledContents.INDEX,
                bank(),
                new Output().word(sets).word(search).toBytes(),
                names.bytes(),
                topicTable(checksums),
                questionTable(),
                topicTexts(),
                sources.bytes());
        resources.put(CompiledContents.DIGESTS, Digests.write(resources));
    }

    /** {@return the checksum of the resource's header} */
    private int add(String name, byte[]... sections) {
        byte[] bytes = Sections.write(sections);
        resources.put(name, bytes);
        return Sections.of(name, name, bytes).checksum();
    }

    private int writeBodies(int topic) {
        byte[][] bodies = IntStream.range(contents.firstQuestion(topic), contents.firstQuestion(topic + 1))
                .mapToObj(this::body)
                .toArray(byte[][]::new);
        String name = CompiledContents.bodies(contents.topicId(topic).value());
        return bodies.length == 0 ? 0 : add(name, bodies);
    }

    private byte[] body(int number) {
        Output out = new Output();
        QuestionForm.write(out, contents.question(number), sources);
        return out.toBytes();
    }

    private byte[][] sets() {
        List<String> texts = Arrays.stream(Property.values())
                .flatMap(property -> contents.values(property).stream())
                .toList();
        StringNumbers values = new StringNumbers(texts);
        return new byte[][] {values.bytes(), Sets.write(contents, values)};
    }

    private byte[] bank() {
        Output out = new Output();
        BankForm.write(out, contents.banks().get(0));
        return out.toBytes();
    }

    private byte[] topicTable(int[] checksums) {
        Output out = new Output();
        List<Integer> byId = sorted(topics(), this::nameOfTopic);
        for (int topic = 0; topic < contents.topicCount(); topic++) {
            out.word(nameOfTopic(topic))
                    .word(byId.get(topic))
                    .word(contents.firstQuestion(topic))
                    .word(contents.isPlanned(topic) ? 1 : 0)
                    .word(checksums[topic]);
        }
        return out.toBytes();
    }

    private byte[] questionTable() {
        Output out = new Output();
        for (int topic = 0; topic < contents.topicCount(); topic++) {
            int first = contents.firstQuestion(topic);
            List<Integer> byId =
                    sorted(IntStream.range(first, contents.firstQuestion(topic + 1)), this::nameOfQuestion);
            for (int i = 0; i < byId.size(); i++) {
                out.word(nameOfQuestion(first + i)).word(byId.get(i));
            }
        }
        return out.toBytes();
    }

    private byte[] topicTexts() {
        Output out = new Output();
        contents.topics().forEach(topic -> TopicForm.write(out, topic));
        return out.toBytes();
    }

    private int nameOfTopic(int topic) {
        return names.of(contents.topicId(topic).value());
    }

    private int nameOfQuestion(int number) {
        return names.of(contents.id(number).name());
    }

    private IntStream topics() {
        return IntStream.range(0, contents.topicCount());
    }

    private IntStream questions() {
        return IntStream.range(0, contents.size());
    }

    private static List<Integer> sorted(IntStream numbers, Function<Integer, Integer> name) {
        return numbers.boxed().sorted(Comparator.comparing(name)).toList();
    }
}
