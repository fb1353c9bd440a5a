/** Learns with flashcards in a terminal. */
module io.questionbank.example.flashcards {
    requires io.questionbank;
}
