/** Holds an interview in a terminal. */
module io.questionbank.example.interview {
    requires io.questionbank;
}
