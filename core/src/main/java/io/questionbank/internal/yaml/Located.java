package io.questionbank.internal.yaml;

import io.questionbank.validate.SourceSpan;

/** Something whose place can be told. */
public interface Located {
    SourceSpan span();
}
