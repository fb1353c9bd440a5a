package io.questionbank.load;

import io.questionbank.validate.Code;
import java.io.IOException;

/** A path leads to something that a bank may not read. */
final class RefusedFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final Code code;

    RefusedFileException(Code code, String message) {
        super(message);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
