package fr.etape.journal;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;

/** Commits a draft: its batch and the documents that follow from it, together or not at all. */
final class Transactions {

    private static final int DUPLICATE_KEY = 11000;
    private static final TransactionOptions OPTIONS = TransactionOptions.builder()
            .readConcern(ReadConcern.SNAPSHOT)
            .writeConcern(WriteConcern.MAJORITY)
            .build();

    private final MongoClient client;
    private final Batches batches;

    Transactions(MongoClient client, Batches batches) {
        this.client = client;
        this.batches = batches;
    }

    /**
     * True when the draft is committed. False when another wrote first, or when the answer of the store was lost: the
     * stream then tells which. Throws what else goes wrong, with nothing committed.
     */
    <C, E> boolean commit(StreamId stream, Draft<?, C, E> draft, Documents<C, E> documents) {
        try (ClientSession session = client.startSession()) {
            session.startTransaction(OPTIONS);
            try {
                batches.append(session, draft.batch());
                documents.store(session, stream, draft.changes());
                session.commitTransaction();
                return true;
            } catch (RuntimeException e) {
                abort(session);
                if (isInconclusive(mongo(e))) {
                    return false;
                }
                throw e;
            }
        }
    }

    private static void abort(ClientSession session) {
        try {
            if (session.hasActiveTransaction()) {
                session.abortTransaction();
            }
        } catch (RuntimeException e) {
            // the store ends it by itself; what matters is the first exception
        }
    }

    private static boolean isInconclusive(@Nullable MongoException e) {
        return e != null
                && (isDuplicateKey(e)
                        || e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                        || e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL));
    }

    private static boolean isDuplicateKey(MongoException e) {
        return e.getCode() == DUPLICATE_KEY
                || (e instanceof MongoBulkWriteException bulk
                        && bulk.getWriteErrors().stream().anyMatch(error -> error.getCode() == DUPLICATE_KEY));
    }

    /** Looks through the exceptions that a mapping layer wraps around the driver's. */
    static @Nullable MongoException mongo(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException mongo) {
                return mongo;
            }
        }
        return null;
    }
}
