package fr.etape.registration.mails.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.etape.registration.mails.outbox.MailCollection.ATTEMPTS;
import static fr.etape.registration.mails.outbox.MailCollection.CLAIM;
import static fr.etape.registration.mails.outbox.MailCollection.DUE;
import static fr.etape.registration.mails.outbox.MailCollection.ID;
import static fr.etape.registration.mails.outbox.MailCollection.PERSON;
import static fr.etape.registration.mails.outbox.MailCollection.REASON;
import static fr.etape.registration.mails.outbox.MailCollection.SENT_AT;
import static fr.etape.registration.mails.outbox.MailCollection.STATE;
import static fr.etape.registration.mails.outbox.MailCollection.UNTIL;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import fr.etape.registration.mails.MailSettings;
import fr.etape.registration.mails.outbox.MailCollection.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.MinKey;
import org.springframework.stereotype.Component;

/**
 * The mails that wait. An instance has a mail for the time of a lease, which ends by the clock of the store; what is
 * noted under a claim that somebody else has taken over since has no effect.
 */
@Component
public final class Outbox {

    private final MailCollection collection;
    private final Duration lease;

    public Outbox(MongoDatabase database, MailSettings settings) {
        this.collection = new MailCollection(database);
        this.lease = settings.limits().lease();
    }

    /** The mail that is due longest and that nobody has; empty when there is none. */
    public Optional<Claimed> claim(Instant now) {
        UUID claim = UUID.randomUUID();
        Bson free = or(eq(CLAIM, null), new Document("$expr", new Document("$lt", List.of("$" + UNTIL, "$$NOW"))));
        Document until = new Document("$add", List.of("$$NOW", lease.toMillis()));
        Document before = collection.rows.findOneAndUpdate(
                and(eq(STATE, State.WAITING.name()), lte(DUE, Date.from(now)), free),
                List.of(new Document("$set", new Document(CLAIM, claim).append(UNTIL, until))),
                new FindOneAndUpdateOptions().sort(ascending(DUE, ID)).returnDocument(ReturnDocument.BEFORE));
        return Optional.ofNullable(before)
                .map(row -> new Claimed(
                        MailCollection.toMail(row), claim, row.getInteger(ATTEMPTS), row.get(CLAIM) != null));
    }

    /** Whether an earlier mail about the same registration still waits: a participant reads things in their order. */
    public boolean hasEarlier(Mail mail) {
        Bson earlier = and(
                gt(ID, MailCollection.id(mail.registrationId(), new MinKey())),
                lt(ID, MailCollection.id(mail.registrationId(), mail.position())),
                eq(STATE, State.WAITING.name()));
        return collection.rows.find(earlier).first() != null;
    }

    /** How many mails went to a person since a time. */
    public long sentTo(UUID person, Instant since) {
        return collection.rows.countDocuments(and(eq(PERSON, person), gt(SENT_AT, Date.from(since))));
    }

    /** The server has it. False when another instance had taken it over meanwhile, and may have sent it too. */
    public boolean sent(Claimed claimed, UUID person, Instant now) {
        return end(
                claimed,
                combine(
                        set(STATE, State.SENT.name()),
                        set(SENT_AT, Date.from(now)),
                        set(PERSON, person),
                        inc(ATTEMPTS, 1)));
    }

    /** It is not sent, now or later. */
    public void park(Claimed claimed, String reason) {
        end(claimed, combine(set(STATE, State.PARKED.name()), set(REASON, reason)));
    }

    /** An attempt failed, for a reason that may pass. */
    public void failed(Claimed claimed, String reason, Instant due) {
        end(claimed, combine(set(REASON, reason), set(DUE, Date.from(due)), inc(ATTEMPTS, 1)));
    }

    /** It was not offered to the server. */
    public void giveBack(Claimed claimed, Instant due) {
        end(claimed, set(DUE, Date.from(due)));
    }

    private boolean end(Claimed claimed, Bson result) {
        Mail mail = claimed.mail();
        Bson ours = and(eq(MailCollection.id(mail.registrationId(), mail.position())), eq(CLAIM, claimed.claim()));
        return collection
                        .rows
                        .updateOne(ours, combine(result, unset(CLAIM), unset(UNTIL)))
                        .getMatchedCount()
                == 1;
    }
}
