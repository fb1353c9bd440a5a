package io.questionbank.rnn;

import io.questionbank.bank.SearchHit.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The yardstick: Lucene with its English analyzer, the same fields, and the fields' weights as boosts. */
final class Lucene {
    private static final Map<Field, Float> BOOSTS = Map.of(
            Field.PROMPT, 4f,
            Field.ASKED_AS, 4f,
            Field.TAGS, 2f,
            Field.KEY_POINTS, 1f,
            Field.BRIEF, 2f,
            Field.FULL, 1f,
            Field.MISTAKES, 0.5f);

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final QueryBuilder queries = new QueryBuilder(analyzer);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexSearcher searcher;

    /**
     * An index in memory, in one segment.
     *
     * @param documents the plain text of each field, by the id of the question
     */
    Lucene(Map<String, Map<Field, String>> documents) {
        try {
            IndexWriterConfig config = new IndexWriterConfig(analyzer).setUseCompoundFile(false);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Map.Entry<String, Map<Field, String>> entry : documents.entrySet()) {
                    Document document = new Document();
                    document.add(new StoredField("id", entry.getKey()));
                    entry.getValue()
                            .forEach((field, text) -> document.add(new TextField(field.name(), text, Store.NO)));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> best(String text, int n) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BOOSTS.forEach((field, boost) -> {
            Query query = queries.createBooleanQuery(field.name(), text);
            if (query != null) {
                all.add(new BoostQuery(query, boost), Occur.SHOULD);
            }
        });
        try {
            List<String> ids = new ArrayList<>(n);
            for (ScoreDoc found : searcher.search(all.build(), n).scoreDocs) {
                ids.add(searcher.storedFields().document(found.doc).get("id"));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long bytes() {
        try {
            long bytes = 0;
            for (String file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
