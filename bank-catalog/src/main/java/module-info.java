/** The catalog of data science topics: data, and the provider by which it is found. */
module io.questionbank.catalog {
    requires transitive io.questionbank;

    exports io.questionbank.catalog;

    provides io.questionbank.load.BankProvider with
            io.questionbank.catalog.CatalogBank;
}
