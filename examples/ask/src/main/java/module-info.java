/** Finds a question in a terminal while one types. */
module io.questionbank.example.ask {
    requires io.questionbank;
}
