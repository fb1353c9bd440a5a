/** Questions on undoing things in Git: a bank that is not one of ours. */
module org.example.gitbank {
    requires io.questionbank;

    provides io.questionbank.load.BankProvider with
            org.example.gitbank.GitBank;
}
