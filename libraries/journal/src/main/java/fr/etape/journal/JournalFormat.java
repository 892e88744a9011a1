package fr.etape.journal;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

/**
 * How a journal is stored, as a number beside it: the document {@code {_id: "journal", version: 2}} of the collection
 * {@code formats}. Journals of earlier builds have none; they are neither read nor changed.
 */
public final class JournalFormat {

    /** Raise it when stored batches can no longer be read, or mean something else. */
    private static final int VERSION = 2;

    private static final String ID = "journal";
    private static final String FIELD = "version";

    private final MongoDatabase database;

    public JournalFormat(MongoDatabase database) {
        this.database = database;
    }

    /** Marks a database that has no journal yet. Throws {@link OtherFormat} for a journal of another version. */
    public void require() {
        // in this order: another instance may mark the database now, and write its first batch
        boolean isWritten = database.getCollection("journal").find().first() != null;
        Document found = database.getCollection("formats").find(eq("_id", ID)).first();
        if (found == null && isWritten) {
            throw new OtherFormat(database.getName(), "none", VERSION);
        }
        if (found == null) {
            database.getCollection("formats")
                    .updateOne(eq("_id", ID), setOnInsert(FIELD, VERSION), new UpdateOptions().upsert(true));
        } else if (found.getInteger(FIELD) != VERSION) {
            throw new OtherFormat(database.getName(), String.valueOf(found.getInteger(FIELD)), VERSION);
        }
    }

    /** The journal was written by another version of the software. Nothing of it was changed. */
    public static final class OtherFormat extends RuntimeException {

        OtherFormat(String database, String found, int needed) {
            super("The journal in the database " + database + " was written by another version of Étape (format "
                    + found + " instead of " + needed
                    + ") and was left untouched: use an empty database, or that version.");
        }
    }
}
