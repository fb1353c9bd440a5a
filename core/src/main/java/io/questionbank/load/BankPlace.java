package io.questionbank.load;

import io.questionbank.bank.CompiledBank;
import java.io.IOException;

/** A place that holds a bank in one of its two forms. */
interface BankPlace {
    /** {@return the files of the source form} */
    BankFiles source() throws IOException;

    /** {@return the resources of the compiled form; none where there is no bank in that form} */
    CompiledBank.Resources compiled();
}
