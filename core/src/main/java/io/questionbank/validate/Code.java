package io.questionbank.validate;

import static io.questionbank.validate.Diagnostic.Severity.ERROR;
import static io.questionbank.validate.Diagnostic.Severity.HINT;
import static io.questionbank.validate.Diagnostic.Severity.WARNING;

import io.questionbank.internal.text.Spelling;
import io.questionbank.validate.Diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every kind of problem that this library reports. A code is permanent and never reused; {@link #page()} explains it.
 *
 * <p>Rules from elsewhere bring codes of their own, so {@link Diagnostic#code()} is a text.
 */
public enum Code {
    // files
    /** A file, folder or archive that something leads to is not there. */
    MISSING_FILE(ERROR),
    /** The system cannot read a file, or it is not a regular file. */
    UNREADABLE_FILE(ERROR),
    /** A link leads out of the bank's folder. */
    OUTSIDE_BANK(ERROR),
    /** A file is larger than any honest file of a bank. */
    FILE_TOO_LARGE(ERROR),
    /** No list names a file, so nothing of it is in the bank. */
    UNLISTED_FILE(ERROR),
    /** A bank in compiled form is damaged, or was made for a later version of the library. */
    CORRUPT_BANK(ERROR),
    /** A line of {@code verified.lock} is not written as the tool writes it. */
    BROKEN_LOCK(ERROR),
    /** A question or an exercise that was released is not in the bank any more. */
    DELETED_ID(ERROR),

    // characters
    /** The bytes of a file are not UTF-8. */
    NOT_UTF8(ERROR),
    /** A character is invisible, reorders text, or ends lines in some tools only. */
    FORBIDDEN_CHARACTER(ERROR),
    /** A line is too long to be parsed in reasonable time. */
    LINE_TOO_LONG(ERROR),
    /** A text is longer than a text of a bank may be. */
    TEXT_TOO_LONG(ERROR),

    // YAML
    /** The syntax of a file is not that of YAML. */
    NOT_YAML(ERROR),
    /** There is nothing in a file. */
    EMPTY_FILE(ERROR),
    /** A file uses YAML beyond the plain subset: anchors, aliases, tags, directives, merge keys, several documents. */
    FORBIDDEN_YAML(ERROR),
    /** Lists and mappings lie too deep in each other. */
    TOO_DEEP(ERROR),
    /** A file has more values than any honest file of a bank. */
    TOO_MANY_VALUES(ERROR),
    /** A key stands twice in one mapping. */
    DUPLICATE_KEY(ERROR),

    // keys and values
    /** The format has no such key here. */
    UNKNOWN_KEY(ERROR),
    /** A required key is not there. */
    MISSING_KEY(ERROR),
    /** Keys are there that exclude each other. */
    CONFLICTING_KEYS(ERROR),
    /** A key or list entry has no value. */
    NULL_VALUE(ERROR),
    /** A value is of another type than the key asks for. */
    WRONG_TYPE(ERROR),
    /** A text is not written the way that the key asks for. */
    WRONG_FORM(ERROR),
    /** A word is none of those that the key allows. */
    UNKNOWN_VALUE(ERROR),
    /** The bank is in a format that this release cannot read. */
    UNSUPPORTED_FORMAT(ERROR),
    /** An item's id differs from the name of its file or folder. */
    WRONG_ID(ERROR),

    // constraints
    /** A text says nothing. */
    BLANK_TEXT(ERROR),
    /** A list has too few or too many entries. */
    WRONG_COUNT(ERROR),
    /** A number is too small or too large. */
    OUT_OF_RANGE(ERROR),

    // relations
    /** An id is used twice where it must be unique. */
    DUPLICATE_ID(ERROR),
    /** An answer cites a source that the bibliography does not have. */
    UNKNOWN_SOURCE(ERROR),
    /** A link leads to a topic that is neither here nor named as another bank's. */
    UNKNOWN_TOPIC(ERROR),
    /** A link leads to a question that its topic does not have. */
    UNKNOWN_QUESTION(ERROR),
    /** A source or a follow-up names a key point that the answer does not have. */
    UNKNOWN_KEY_POINT(ERROR),
    /** A choice shows a mistake that the answer does not list. */
    UNKNOWN_MISTAKE(ERROR),
    /** Something is, by way of others, its own prerequisite. */
    PREREQUISITE_CYCLE(ERROR),
    /** A choice exercise marks no choice as correct, or a single choice marks several. */
    WRONG_ANSWER_KEY(ERROR),
    /** A code review points at lines that its code does not have. */
    LINES_OUTSIDE_CODE(ERROR),
    /** A link leads to a topic of another bank that is not loaded now. */
    ABSENT_TOPIC(HINT),

    // editorial: the bank as a whole
    /** The language of a bank is not written as a BCP 47 tag. */
    WRONG_LANGUAGE_TAG(WARNING),
    /** The licence of a bank is not written as an SPDX expression. */
    WRONG_LICENSE_EXPRESSION(WARNING),
    /** A DOI, arXiv identifier, ISBN or address of a source is not well-formed, or has a wrong check digit. */
    WRONG_IDENTIFIER(WARNING),
    /** No question cites a source. */
    UNCITED_SOURCE(WARNING),

    // editorial: questions
    /** An expected key is missing. */
    INCOMPLETE(WARNING),
    /** A list has more or fewer entries than serve the learner. */
    UNUSUAL_COUNT(WARNING),
    /** An answer is longer or shorter than serves the learner. */
    UNUSUAL_LENGTH(WARNING),
    /** A question carries a tag that is not among its topic's. */
    UNKNOWN_TAG(WARNING),
    /** A question serves an objective that its topic does not have. */
    UNKNOWN_OBJECTIVE(WARNING),
    /** No question asks a learner to apply what an objective says, or to do more with it. */
    UNAPPLIED_OBJECTIVE(WARNING),
    /** A prerequisite of a question is harder than the question. */
    HARDER_PREREQUISITE(WARNING),
    /** The same is asked twice. */
    REPEATED_QUESTION(WARNING),
    /** Two questions ask in nearly the same words. */
    SIMILAR_QUESTION(WARNING),
    /** The expression of a claim has no value, or a name that is given a value is not used. */
    UNREADABLE_CLAIM(WARNING),
    /** The expression of a claim does not come to the number stated. */
    FALSE_CLAIM(WARNING),

    // editorial: grading
    /** The model answer of a question does not cover one of its key points. */
    UNCOVERED_KEY_POINT(WARNING),
    /** Who says no more than a mistake of the answer covers a key point. */
    REWARDED_MISTAKE(WARNING),
    /** The answer to another question covers many of a question's key points. */
    INDISTINCT_KEY_POINTS(WARNING),
    /** The key of an exercise does not get full marks, or something wrong does. */
    MISGRADED_REPLY(WARNING),

    // editorial: code
    /** A piece of code was not run as it stands now, or did not do what the bank says. */
    UNVERIFIED_CODE(WARNING),
    /** A line of {@code verified.lock} is of code that the bank does not have. */
    STALE_LOCK(WARNING),

    // editorial: exercises
    /** Two exercises ask the same and have different answers. */
    CONFLICTING_ANSWERS(WARNING),
    /** The id of a choice is a letter or a number. */
    LETTERED_CHOICE(WARNING),
    /** Two choices of an exercise say the same. */
    REPEATED_CHOICE(WARNING),
    /** A choice speaks of the others. */
    ALL_OF_THE_ABOVE(WARNING),
    /** A correct choice is much longer than every wrong one. */
    TELLING_LENGTH(WARNING),
    /** In the bank as a whole, picking the longest choice does better or worse than chance. */
    LONGEST_CHOICE_WINS(WARNING),

    // editorial: texts
    /** A formula is not closed, is broken up by Markdown, or has braces that do not match. */
    BROKEN_FORMULA(WARNING),
    /** A block of code has no closing fence. */
    UNCLOSED_FENCE(WARNING),
    /** A text holds HTML. */
    RAW_HTML(WARNING),
    /** A text shows an image. */
    IMAGE_IN_TEXT(WARNING),
    /** A link in a text is relative, or of a scheme that is not safe. */
    UNSAFE_LINK(WARNING),
    /** A text has an escape of a programming language, TeX or HTML where none is understood. */
    LITERAL_ESCAPE(WARNING),
    /** A text, or a part of it, is still to be written. */
    PLACEHOLDER(WARNING),
    /** A text stops in the middle of a sentence. */
    CUT_OFF_TEXT(WARNING),

    // loading
    /** No artifact provides a bank. */
    NO_BANK(ERROR),
    /** The provider of a bank failed, so its bank is left out. */
    PROVIDER_FAILED(WARNING),
    /** There are more problems than one load collects. */
    TOO_MANY_PROBLEMS(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    /**
     * {@return the codes that a misspelt one may stand for, up to three, nearest first}
     *
     * @param word such as {@code unknwn-key}
     */
    public static List<Code> near(String word) {
        Map<String, Code> byName = Arrays.stream(values()).collect(Collectors.toMap(Code::toString, code -> code));
        return Spelling.nearest(word, byName.keySet()).stream().map(byName::get).toList();
    }

    /** {@return the page that explains it, in Markdown: what is wrong, what is right, and why it matters} */
    public String page() {
        try (InputStream page = Code.class.getResourceAsStream("code-pages/" + this + ".md")) {
            if (page == null) {
                throw new IllegalStateException("the library's jar lacks the page of '" + this + "'");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of '" + this + "'", e);
        }
    }

    /** {@return the code as reports print it, such as {@code unknown-key}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
