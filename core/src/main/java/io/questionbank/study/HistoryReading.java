package io.questionbank.study;

import io.questionbank.internal.json.ChecksummedLine;
import io.questionbank.internal.json.JsonValue;
import io.questionbank.internal.json.MalformedJsonException;
import io.questionbank.study.LearnerStore.Damage;
import io.questionbank.study.LearnerStore.Event;
import io.questionbank.study.LearnerStore.History;
import io.questionbank.study.StateLines.Line;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a state file: what appends look like, and what they are read as. */
final class HistoryReading {
    /** The form that this version of the library writes and reads. */
    private static final int VERSION = 1;

    private static final int MOST_DAMAGE = 10_000;

    private final Path file;
    private final List<Event> events = new ArrayList<>();
    private final List<Damage> damage;
    private long untold;

    private HistoryReading(Path file, List<Damage> known) {
        this.file = file;
        this.damage = new ArrayList<>(known);
    }

    /** {@return the line that holds the events of one append} */
    static byte[] line(List<? extends Event> events) {
        byte[] line = ChecksummedLine.of(events.stream()
                .map(Event::json)
                .collect(Collectors.joining(",", "\"version\":" + VERSION + ",\"events\":[", "]}")));
        if (line.length > StateLines.LONGEST) {
            throw new IllegalArgumentException(events.size() + " events take " + line.length + " bytes; expected "
                    + StateLines.LONGEST + " at most; append them in parts");
        }
        return line;
    }

    /**
     * {@return what a file holds}
     *
     * @param file a state file
     * @param known what was wrong with it when it was opened
     */
    static History of(Path file, List<Damage> known) throws IOException {
        HistoryReading reading = new HistoryReading(file, known);
        try (StateLines lines = StateLines.of(file)) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                reading.take(line.get());
            }
        }
        return reading.history();
    }

    private History history() {
        if (untold > 0) {
            damage.add(
                    new Damage(damage.get(damage.size() - 1).line(), "and " + untold + " more problems from here on"));
        }
        return new History(events, damage);
    }

    private void take(Line line) throws IOException {
        if (line.isTooLong()) {
            report(line, "longer than " + StateLines.LONGEST + " bytes; left as it is, not read");
        } else if (!line.isEnded()) {
            report(line, "cut off; left as it is until the store is opened again, not read");
        } else if (!ChecksummedLine.isWhole(line.bytes())) {
            report(line, "it has changed since it was written, for its checksum does not fit; left as it is, not read");
        } else {
            takeWhole(line);
        }
    }

    private void takeWhole(Line line) throws IOException {
        try {
            Map<String, JsonValue> members = JsonValue.object(text(line)).members();
            int version = member(members, "version").positive();
            if (version > VERSION) {
                throw new IOException(file + ":" + line.number() + ": written in version " + version
                        + " of the form of a learner's state; this version of the library reads " + VERSION
                        + "; use a newer one");
            }
            member(members, "events").elements().forEach(event -> take(line, event));
        } catch (MalformedJsonException e) {
            report(line, e.getMessage() + "; left as it is, not read");
        }
    }

    private void take(Line line, JsonValue event) {
        try {
            events.add(EventJson.read(event));
        } catch (MalformedJsonException e) {
            report(line, e.getMessage() + "; left as it is, this event not read");
        }
    }

    private void report(Line line, String problem) {
        if (damage.size() < MOST_DAMAGE) {
            damage.add(new Damage(line.number(), problem));
        } else {
            untold++;
        }
    }

    private static JsonValue member(Map<String, JsonValue> members, String name) {
        return Optional.ofNullable(members.get(name))
                .orElseThrow(() -> new MalformedJsonException(1, "a line without '" + name + "'"));
    }

    private static String text(Line line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedJsonException(1, "the bytes are not UTF-8");
        }
    }
}
