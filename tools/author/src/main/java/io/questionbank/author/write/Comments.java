package io.questionbank.author.write;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds the comments of a YAML text that has been loaded without errors. */
final class Comments {
    private Comments() {}

    /** {@return the lines that have a comment, 1-based} */
    static List<Integer> lines(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        ParserImpl parser = new ParserImpl(new StreamReader(yaml), options);
        List<Integer> lines = new ArrayList<>();
        for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                lines.add(comment.getStartMark().getLine() + 1);
            }
            if (event.is(Event.ID.StreamEnd)) {
                return lines;
            }
        }
        return lines;
    }
}
