package io.questionbank.load;

import io.questionbank.internal.format.BankFormat;
import io.questionbank.internal.format.BankFormat.Read;
import io.questionbank.internal.format.Manifest;
import io.questionbank.internal.text.Kebab;
import io.questionbank.internal.text.Suggestions;
import io.questionbank.internal.yaml.Positions;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.model.Environment;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Source;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Fix;
import io.questionbank.validate.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all files of one bank and reports what is wrong with each; a fault in one file keeps no other from being read. */
final class BankReader {
    private static final String MANIFEST_FILE = "bank.yaml";
    private static final String SOURCES_FILE = "sources.yaml";
    private static final String ENVIRONMENT_FILE = "environment.yaml";

    private final BankFiles files;
    private final Problems problems;
    private final Set<String> unread = new LinkedHashSet<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<TopicId, Positions> topicPositions = new LinkedHashMap<>();
    private final Map<QuestionId, Positions> questionPositions = new HashMap<>();
    private final Suggestions suggestions = new Suggestions();
    private Map<String, Source> bibliography = Map.of();

    private BankReader(BankFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** {@return what could be read; nothing where the bank does not say what it is} */
    static Optional<ReadBank> read(BankSource source, Problems problems) {
        try (BankFiles files = source.open()) {
            return new BankReader(files, problems).read();
        } catch (RefusedFileException e) {
            problems.add(e.code(), SourceSpan.unpositioned(source.toString()), e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            problems.add(
                    Code.UNREADABLE_FILE, SourceSpan.unpositioned(source.toString()), "reading failed: " + reason(e));
            return Optional.empty();
        }
    }

    private Optional<ReadBank> read() throws IOException {
        unread.addAll(files.list());
        Optional<byte[]> manifestBytes = bytes(MANIFEST_FILE, SourceSpan.unpositioned(files.name(MANIFEST_FILE)));
        Read<Manifest> manifest = manifestBytes
                .map(bytes -> BankFormat.manifest(files.name(MANIFEST_FILE), bytes, problems))
                .orElseGet(() -> Read.nothing(MANIFEST_FILE));
        Read<List<Source>> sources = optional(SOURCES_FILE, BankFormat::sources);
        Read<List<Environment>> environments = optional(ENVIRONMENT_FILE, BankFormat::environments);
        bibliography = sources.value().orElse(List.of()).stream()
                .collect(Collectors.toMap(Source::key, source -> source, (first, second) -> first, LinkedHashMap::new));
        manifest.value().ifPresent(m -> readTopics(m, manifest.positions()));
        readForProblems();
        Optional<String> version = files.version();
        return manifest.value()
                .map(m -> new ReadBank(
                        m.info(
                                version,
                                sources.value().orElse(List.of()),
                                environments.value().orElse(List.of())),
                        topics,
                        questions,
                        Set.copyOf(m.topics()),
                        new ReadBank.BankPositions(manifest.positions(), sources.positions(), environments.positions()),
                        topicPositions,
                        questionPositions));
    }

    private void readTopics(Manifest manifest, Positions positions) {
        Set<TopicId> seen = new LinkedHashSet<>();
        for (int i = 0; i < manifest.topics().size(); i++) {
            TopicId id = manifest.topics().get(i);
            SourceSpan entry = positions.find("topics[" + i + "]");
            if (seen.add(id)) {
                readTopic(id, entry);
            } else {
                problems.add(
                        Code.DUPLICATE_ID,
                        entry,
                        "topic '" + id + "' is listed twice; expected each topic once",
                        Fix.advice("delete one of the entries"));
            }
        }
        Set<TopicId> built = topics.stream().map(Topic::id).collect(Collectors.toSet());
        List<String> unlisted = unread.stream()
                .filter(path -> topicOf(path)
                        .filter(id -> seen.contains(id) && !built.contains(id))
                        .isEmpty())
                .toList();
        unlisted.forEach(this::rejectUnlisted);
    }

    private void readTopic(TopicId id, SourceSpan entry) {
        String path = BankFormat.topicFile(id);
        Optional<Read<Topic>> read =
                bytes(path, entry).map(bytes -> BankFormat.topic(files.name(path), bytes, id, problems));
        read.ifPresent(r -> r.value().ifPresent(topic -> {
            topics.add(topic);
            topicPositions.put(id, r.positions());
            Set<QuestionId> seen = new LinkedHashSet<>();
            for (int i = 0; i < topic.questions().size(); i++) {
                QuestionId question = topic.questions().get(i);
                if (seen.add(question)) {
                    readQuestion(question, r.positions().find("questions[" + i + "]"));
                }
            }
        }));
    }

    private void readQuestion(QuestionId id, SourceSpan entry) {
        String path = BankFormat.questionFile(id);
        Optional<Read<Question>> read = bytes(path, entry)
                .map(bytes -> BankFormat.question(files.name(path), bytes, id, bibliography, problems));
        read.ifPresent(r -> r.value().ifPresent(question -> {
            questions.add(question);
            questionPositions.put(id, r.positions());
        }));
    }

    private void rejectUnlisted(String path) {
        unread.remove(path);
        String advice = topicOf(path)
                .filter(id -> path.endsWith(".yaml"))
                .map(id -> path.equals(BankFormat.topicFile(id))
                        ? "add '" + id + "' to the topics of " + MANIFEST_FILE
                        : "add '" + nameOf(path) + "' to the questions of " + BankFormat.topicFile(id))
                .orElse("name it topics/<topic>/<question>.yaml and list it");
        problems.add(
                Code.UNLISTED_FILE,
                SourceSpan.unpositioned(files.name(path)),
                "no list names this file, so nothing of it is in the bank",
                Fix.advice(advice + ", or delete the file"));
    }

    /** Files that nothing leads to since what should list them is faulty itself: their own faults are reported too. */
    private void readForProblems() {
        for (String path : List.copyOf(unread)) {
            topicOf(path).filter(id -> Kebab.matches(nameOf(path))).ifPresent(id -> {
                Optional<byte[]> bytes = bytes(path, SourceSpan.unpositioned(files.name(path)));
                if (path.equals(BankFormat.topicFile(id))) {
                    bytes.ifPresent(b -> BankFormat.topic(files.name(path), b, id, problems));
                } else {
                    QuestionId question = id.question(nameOf(path));
                    bytes.ifPresent(b -> BankFormat.question(files.name(path), b, question, bibliography, problems));
                }
            });
        }
    }

    /** {@return the topic in whose folder a file lies, {@code topics/<topic>/<name>.yaml}} */
    private static Optional<TopicId> topicOf(String path) {
        String[] steps = path.split("/");
        return steps.length == 3 && Kebab.matches(steps[1]) ? Optional.of(TopicId.of(steps[1])) : Optional.empty();
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private <T> Read<T> optional(String path, Reader<T> reader) {
        return content(path)
                .map(bytes -> reader.read(files.name(path), bytes, problems))
                .orElseGet(() -> Read.nothing(files.name(path)));
    }

    /** Makes a model of the bytes of a file. */
    private interface Reader<T> {
        Read<T> read(String file, byte[] bytes, Problems problems);
    }

    /** {@return the bytes of a file that must be there} @param entry the place that leads to it */
    private Optional<byte[]> bytes(String path, SourceSpan entry) {
        int before = problems.count();
        Optional<byte[]> content = content(path);
        if (content.isEmpty() && problems.count() == before) {
            problems.add(Code.MISSING_FILE, entry, "no file '" + path + "'", nearFile(path));
        }
        return content;
    }

    private Optional<Fix> nearFile(String path) {
        return suggestions
                .best(path, unread)
                .flatMap(near -> near.endsWith("/topic.yaml")
                        ? topicOf(near).map(TopicId::toString)
                        : Optional.of(nameOf(near)).filter(Kebab::matches))
                .map(Fix::didYouMean);
    }

    private Optional<byte[]> content(String path) {
        unread.remove(path);
        try {
            return files.read(path);
        } catch (RefusedFileException e) {
            problems.add(e.code(), SourceSpan.unpositioned(files.name(path)), e.getMessage());
        } catch (IOException e) {
            problems.add(
                    Code.UNREADABLE_FILE, SourceSpan.unpositioned(files.name(path)), "reading failed: " + reason(e));
        }
        return Optional.empty();
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName();
        return e.getMessage() == null ? kind : kind + ": " + e.getMessage();
    }
}
