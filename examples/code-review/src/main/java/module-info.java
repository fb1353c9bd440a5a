/** Shows code to review in a terminal. */
module io.questionbank.example.review {
    requires io.questionbank;
}
