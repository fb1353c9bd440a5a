/** The bank on RNN &amp; Sequences: data, and the provider by which it is found. */
module io.questionbank.rnn {
    requires transitive io.questionbank;

    exports io.questionbank.rnn;

    provides io.questionbank.load.BankProvider with
            io.questionbank.rnn.RnnBank;
}
