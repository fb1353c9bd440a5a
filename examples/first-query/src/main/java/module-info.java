/** The first program one writes with the library. */
module io.questionbank.example.first {
    requires io.questionbank;
}
