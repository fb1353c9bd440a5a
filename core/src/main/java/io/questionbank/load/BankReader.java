package io.questionbank.load;

import static io.questionbank.internal.format.BankFormat.MANIFEST_FILE;

import io.questionbank.internal.format.BankFormat;
import io.questionbank.internal.format.BankFormat.Read;
import io.questionbank.internal.format.LockFile;
import io.questionbank.internal.format.Manifest;
import io.questionbank.internal.schema.Bibliography;
import io.questionbank.internal.yaml.Located;
import io.questionbank.internal.yaml.Positions;
import io.questionbank.internal.yaml.Problems;
import io.questionbank.model.CodeSample.Environment;
import io.questionbank.model.Question;
import io.questionbank.model.QuestionId;
import io.questionbank.model.Source;
import io.questionbank.model.Topic;
import io.questionbank.model.TopicId;
import io.questionbank.validate.Code;
import io.questionbank.validate.Diagnostic;
import io.questionbank.validate.Diagnostic.Fix;
import io.questionbank.validate.SourceSpan;
import io.questionbank.validate.VerifiedCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all files of one bank and reports what is wrong with each; a fault in one file keeps no other from being read. */
final class BankReader {
    private static final String SOURCES_FILE = "sources.yaml";
    private static final String ENVIRONMENT_FILE = "environment.yaml";

    private final BankFiles files;
    private final Problems problems;
    private LeftFiles left = new LeftFiles(List.of());
    private final List<Topic> topics = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<TopicId, Positions> topicPositions = new LinkedHashMap<>();
    private final Map<QuestionId, Positions> questionPositions = new HashMap<>();
    private final Set<TopicId> announcedTopics = new LinkedHashSet<>();
    private final Set<QuestionId> announcedQuestions = new LinkedHashSet<>();
    private final Set<TopicId> allQuestionsKnown = new HashSet<>();
    private Bibliography bibliography = Bibliography.NONE;

    private BankReader(BankFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** {@return what could be read; nothing where the bank does not say what it is} */
    static Optional<LoadedBank> read(BankSource source, Problems problems) {
        try (BankFiles files = source.source()) {
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

    private Optional<LoadedBank> read() throws IOException {
        left = new LeftFiles(files.list());
        Optional<byte[]> manifestBytes = content(MANIFEST_FILE, this::rejectMissingManifest);
        Read<Manifest> manifest = manifestBytes
                .map(bytes -> BankFormat.manifest(files.name(MANIFEST_FILE), bytes, problems))
                .orElseGet(() -> Read.nothing(MANIFEST_FILE));
        if (!Manifest.readable(manifest.positions())) {
            return Optional.empty();
        }
        int before = problems.count();
        Read<List<Source>> sources = optional(SOURCES_FILE, BankFormat::sources);
        bibliography = bibliography(sources, problems.count() > before);
        Read<List<Environment>> environments = optional(ENVIRONMENT_FILE, BankFormat::environments);
        LockFile lock = lock();
        manifest.value().ifPresent(m -> readTopics(m, manifest.positions()));
        readForProblems();
        content(PublishedIds.FILE, () -> {})
                .ifPresent(bytes -> new PublishedIds(questions, this::isUnread, problems)
                        .check(files.name(PublishedIds.FILE), bytes));
        Optional<String> version = files.version();
        return manifest.value()
                .map(m -> new ReadBank(
                        m.info(
                                version,
                                sources.value().orElse(List.of()),
                                environments.value().orElse(List.of())),
                        topics,
                        questions,
                        announcedTopics,
                        announcedQuestions,
                        new ReadBank.BankPositions(manifest.positions(), sources.positions(), environments.positions()),
                        lock,
                        topicPositions,
                        questionPositions));
    }

    private static Bibliography bibliography(Read<List<Source>> read, boolean faulty) {
        Map<String, Source> byKey = read.value().orElse(List.of()).stream()
                .collect(Collectors.toMap(Source::key, source -> source, (first, second) -> first, LinkedHashMap::new));
        Set<String> written = faulty ? read.positions().keys() : Set.of();
        return new Bibliography(byKey, key -> faulty && (read.value().isEmpty() || written.contains(key)));
    }

    private void readTopics(Manifest manifest, Positions positions) {
        Set<TopicId> listed = new LinkedHashSet<>(manifest.topics());
        announcedTopics.addAll(listed);
        Map<String, String> unlisted = left.topicsBut(listed);
        Map<TopicId, Located> seen = new HashMap<>();
        for (int i = 0; i < manifest.topics().size(); i++) {
            TopicId id = manifest.topics().get(i);
            Located entry = entry(positions, "topics", i);
            Located first = seen.putIfAbsent(id, entry);
            if (first == null) {
                readTopic(id, entry, unlisted);
            } else {
                rejectSecond(id, entry, first);
            }
        }
        rejectUnlisted(listed, positions.whole("topics"));
    }

    /** A file that a faulty entry may name is not reported: it is read for its own faults. */
    private void rejectUnlisted(Set<TopicId> listed, boolean allTopicsKnown) {
        for (String path : left.list()) {
            LeftFiles.topicOf(path).ifPresent(announcedTopics::add);
            LeftFiles.questionOf(path).ifPresent(announcedQuestions::add);
            boolean mayBeListed = LeftFiles.topicOf(path)
                    .filter(id -> listed.contains(id) ? !allQuestionsKnown.contains(id) : !allTopicsKnown)
                    .isPresent();
            if (!mayBeListed && !left.isMisnamed(path)) {
                rejectUnlisted(path);
            }
        }
    }

    private void rejectSecond(TopicId id, Located entry, Located first) {
        problems.add(new Diagnostic(
                Code.DUPLICATE_ID.toString(),
                Code.DUPLICATE_ID.severity(),
                entry.span(),
                "topic '" + id + "' is listed twice; expected each topic once",
                Optional.of(Fix.advice("delete one of the entries")),
                List.of(new Diagnostic.Related(first.span(), "first listed here"))));
    }

    private void readTopic(TopicId id, Located entry, Map<String, String> unlisted) {
        String path = BankFormat.topicFile(id);
        content(path, () -> rejectMissing(path, entry, left.misnamed(id.toString(), unlisted)))
                .map(bytes -> BankFormat.topic(files.name(path), bytes, id, problems))
                .ifPresent(read -> read.value().ifPresent(topic -> {
                    topics.add(topic);
                    topicPositions.put(id, read.positions());
                    readQuestions(topic, read.positions());
                }));
    }

    private void readQuestions(Topic topic, Positions positions) {
        if (positions.whole("questions")) {
            allQuestionsKnown.add(topic.id());
        }
        Map<String, String> unlisted = left.questionsBut(topic.questions(), topic.id());
        Map<QuestionId, Read<Question>> good = new ReadAhead(files, bibliography).good(topic.questions());
        Set<QuestionId> seen = new HashSet<>();
        for (int i = 0; i < topic.questions().size(); i++) {
            QuestionId id = topic.questions().get(i);
            if (!seen.add(id)) {
                continue;
            }
            if (good.containsKey(id)) {
                left.remove(BankFormat.questionFile(id));
                add(id, good.get(id));
            } else {
                readQuestion(id, entry(positions, "questions", i), unlisted);
            }
        }
    }

    private static Located entry(Positions file, String list, int index) {
        return () -> file.find(list + "[" + index + "]");
    }

    private void readQuestion(QuestionId id, Located entry, Map<String, String> unlisted) {
        String path = BankFormat.questionFile(id);
        content(path, () -> rejectMissing(path, entry, left.misnamed(id.name(), unlisted)))
                .map(bytes -> BankFormat.question(files.name(path), bytes, id, bibliography, problems))
                .ifPresent(read -> add(id, read));
    }

    private void add(QuestionId id, Read<Question> read) {
        read.value().ifPresent(question -> {
            questions.add(question);
            questionPositions.put(id, read.positions());
        });
    }

    private void rejectMissingManifest() {
        problems.add(
                Code.MISSING_FILE,
                SourceSpan.unpositioned(files.name(MANIFEST_FILE)),
                "no file '" + MANIFEST_FILE + "', which says what the bank holds",
                Fix.advice("write it, or look whether this is the folder of the bank"));
    }

    private void rejectMissing(String path, Located entry, Optional<String> near) {
        problems.add(
                Code.MISSING_FILE,
                entry.span(),
                "no file '" + path + "', which this entry names",
                Fix.advice(near.map(other -> "rename '" + other + "', or mend the entry")
                        .orElse("write it, or delete the entry")));
    }

    private void rejectUnlisted(String path) {
        left.remove(path);
        Optional<String> topic = LeftFiles.topicOf(path)
                .filter(id -> path.equals(BankFormat.topicFile(id)))
                .map(id -> "add '" + id + "' to the topics of " + MANIFEST_FILE);
        String advice = topic.or(() -> LeftFiles.questionOf(path)
                        .filter(id -> path.equals(BankFormat.questionFile(id)))
                        .map(id -> "add '" + id.name() + "' to the questions of " + BankFormat.topicFile(id.topic())))
                .orElse("name it topics/<topic>/<question>.yaml, with ids for both, and list it");
        problems.add(
                Code.UNLISTED_FILE,
                SourceSpan.unpositioned(files.name(path)),
                "no list names this file, so nothing of it is in the bank",
                Fix.advice(advice + ", or delete the file"));
    }

    /** Files that nothing leads to since what should list them is faulty itself: their own faults are reported too. */
    private void readForProblems() {
        for (String path : left.list()) {
            Optional<byte[]> bytes = content(path, () -> {});
            if (bytes.isPresent() && LeftFiles.isTopic(path)) {
                LeftFiles.topicOf(path).ifPresent(id -> BankFormat.topic(files.name(path), bytes.get(), id, problems));
            } else if (bytes.isPresent()) {
                LeftFiles.questionOf(path)
                        .ifPresent(
                                id -> BankFormat.question(files.name(path), bytes.get(), id, bibliography, problems));
            }
        }
    }

    /** {@return whether a question is not there because it, or the list it stands on, could not be read} */
    private boolean isUnread(QuestionId id) {
        Optional<Topic> topic =
                topics.stream().filter(t -> t.id().equals(id.topic())).findFirst();
        return announcedQuestions.contains(id)
                || topic.map(t -> t.questions().contains(id)).orElse(announcedTopics.contains(id.topic()));
    }

    private LockFile lock() {
        String name = files.name(VerifiedCode.FILE);
        int before = problems.count();
        return content(VerifiedCode.FILE, () -> {})
                .map(bytes -> LockFile.read(name, bytes, problems))
                .orElseGet(() -> problems.count() > before ? LockFile.unreadable(name) : LockFile.absent(name));
    }

    private <T> Read<T> optional(String path, Reader<T> reader) {
        return content(path, () -> {})
                .map(bytes -> reader.read(files.name(path), bytes, problems))
                .orElseGet(() -> Read.nothing(files.name(path)));
    }

    /** Makes a model of the bytes of a file. */
    private interface Reader<T> {
        Read<T> read(String file, byte[] bytes, Problems problems);
    }

    /**
     * {@return the bytes of a file}
     *
     * @param absent what to do where there is no such file
     */
    private Optional<byte[]> content(String path, Runnable absent) {
        left.remove(path);
        try {
            Optional<byte[]> bytes = files.read(path);
            if (bytes.isEmpty()) {
                absent.run();
            }
            return bytes;
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
