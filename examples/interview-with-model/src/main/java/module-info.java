/** Holds an interview whose replies a language model judges. */
module io.questionbank.example.model {
    requires com.fasterxml.jackson.databind;
    requires io.questionbank;
    requires java.net.http;
}
