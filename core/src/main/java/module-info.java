/** Question banks: load them, query them, check them; start at {@link io.questionbank.load.BankLoader}. */
@SuppressWarnings("requires-automatic") // org.apache.opennlp.tools has a name of its own, but no descriptor yet
module io.questionbank {
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.apache.opennlp.tools;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.hibernate.validator;
    requires org.yaml.snakeyaml;

    exports io.questionbank.bank;
    exports io.questionbank.grade;
    exports io.questionbank.load;
    exports io.questionbank.model;
    exports io.questionbank.study;
    exports io.questionbank.validate;

    opens io.questionbank.bank to
            org.hibernate.validator;
    opens io.questionbank.model to
            org.hibernate.validator;

    uses io.questionbank.load.BankProvider;
}
