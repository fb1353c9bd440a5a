/** Takes a technical test in a terminal. */
module io.questionbank.example.test {
    requires io.questionbank;
}
