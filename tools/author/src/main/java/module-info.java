/** What the author of a bank runs; start at {@link io.questionbank.author.Check}. */
module io.questionbank.author {
    requires transitive io.questionbank;
    requires com.fasterxml.jackson.core;
    requires java.compiler;
    requires org.yaml.snakeyaml;

    exports io.questionbank.author;
    exports io.questionbank.author.read;
    exports io.questionbank.author.release;
    exports io.questionbank.author.report;
    exports io.questionbank.author.run;
    exports io.questionbank.author.text;
    exports io.questionbank.author.write;
}
