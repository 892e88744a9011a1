package fr.etape.registration.mails.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** The collection {@code mails}: names of its fields, its indexes, and how a row becomes a {@link Mail}. */
final class MailCollection {

    /** {@code {registration, position}}: nothing is in the outbox twice. */
    static final String ID = "_id";

    static final String STATE = "state";

    /** Not before then. By the clocks of the instances. */
    static final String DUE = "due";

    static final String ATTEMPTS = "attempts";

    /** Whose it is now, and until when by the clock of the store. */
    static final String CLAIM = "claim";

    static final String UNTIL = "until";

    /** Code of the last reply that did not take it. */
    static final String REASON = "reason";

    static final String SENT_AT = "sentAt";

    /** Key of the person it was sent to, which nobody can turn into an address. */
    static final String PERSON = "person";

    /** How a mail stands. */
    enum State {
        WAITING,
        SENT,
        /** Given up; the reason says why. */
        PARKED
    }

    final MongoCollection<Document> rows;

    MailCollection(MongoDatabase database) {
        this.rows = database.getCollection("mails");
    }

    void createIndexes() {
        rows.createIndexes(List.of(
                new IndexModel(
                        ascending(STATE, DUE, ID),
                        new IndexOptions().name("due").partialFilterExpression(eq(STATE, State.WAITING.name()))),
                new IndexModel(
                        ascending(PERSON, SENT_AT),
                        new IndexOptions().name("to-one-person").partialFilterExpression(exists(PERSON)))));
    }

    void insert(ClientSession session, List<Mail> mails) {
        if (!mails.isEmpty()) {
            rows.insertMany(session, mails.stream().map(MailCollection::toRow).toList());
        }
    }

    static Document id(UUID registrationId, Object position) {
        return new Document("registration", registrationId).append("position", position);
    }

    private static Document toRow(Mail mail) {
        Document row = new Document(ID, id(mail.registrationId(), mail.position()))
                .append("stop", mail.stopId())
                .append("kind", mail.kind().name())
                .append("occurredAt", Date.from(mail.occurredAt()))
                .append(STATE, State.WAITING.name())
                .append(DUE, Date.from(mail.occurredAt()))
                .append(ATTEMPTS, 0);
        if (mail.rank() != null) {
            row.append("rank", mail.rank());
        }
        return mail.heldSeat() ? row.append("heldSeat", true) : row;
    }

    static Mail toMail(Document row) {
        Document id = row.get(ID, Document.class);
        return new Mail(
                id.get("registration", UUID.class),
                id.getLong("position"),
                row.getString("stop"),
                MailKind.valueOf(row.getString("kind")),
                row.getInteger("rank"),
                row.getBoolean("heldSeat", false),
                row.getDate("occurredAt").toInstant());
    }
}
