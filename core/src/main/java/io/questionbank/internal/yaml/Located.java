package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;
import java.util.Optional;

/** Something whose place can be told. */
public interface Located {
    SourceSpan span();

    /** {@return where words of it are written; none where they are not written like that} */
    default Optional<SourceSpan> span(Words words) {
        return Optional.empty();
    }
}
