package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static fr.etape.registration.admission.documents.RegistrationCollection.ACTIVE;
import static fr.etape.registration.admission.documents.RegistrationCollection.COLLEGE;
import static fr.etape.registration.admission.documents.RegistrationCollection.PERSON_KEY;
import static fr.etape.registration.admission.documents.RegistrationCollection.POSITION;
import static fr.etape.registration.admission.documents.RegistrationCollection.SEARCH;
import static fr.etape.registration.admission.documents.RegistrationCollection.STATUS;
import static fr.etape.registration.admission.documents.RegistrationCollection.STOP;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.College;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The registrations of a stop, page by page, in the order in which they were made. The cost of a page does not depend on
 * how many registrations there are: the query always names colleges and statuses, if need be all of them, so that one index
 * has each part in order.
 */
@Component
public final class Listing {

    /** @param position of the event that made the registration: the cursor of the page that follows */
    public record Entry(long position, Registration registration) {}

    private static final int PATIENCE_SECONDS = 2;

    private final MongoCollection<Document> collection;

    public Listing(MongoDatabase database) {
        this.collection = RegistrationCollection.of(database).withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Throws {@link com.mongodb.MongoOperationTimeoutException} when a search finds more than it can sort in time. */
    public List<Entry> after(long position, String stopId, Selection selection, int most) {
        List<Entry> page = new ArrayList<>();
        for (Document found : find(position, stopId, selection).limit(most)) {
            page.add(new Entry(found.getLong(POSITION), RegistrationMapping.toRegistration(found, null)));
        }
        return page;
    }

    FindIterable<Document> find(long position, String stopId, Selection selection) {
        List<Bson> conditions = new ArrayList<>(List.of(
                eq(STOP, stopId),
                in(COLLEGE, names(selection.college(), College.values())),
                in(STATUS, names(selection.status(), Status.values())),
                gt(POSITION, position)));
        if (selection.names() != null) {
            conditions.addAll(named(selection.names()));
        }
        if (selection.personKey() != null) {
            conditions.add(eq(PERSON_KEY, selection.personKey()));
            conditions.add(eq(ACTIVE, true));
        }
        return collection.find(and(conditions)).sort(ascending(POSITION));
    }

    private static List<String> names(@Nullable Enum<?> one, Enum<?>[] all) {
        return one == null ? Arrays.stream(all).map(Enum::name).toList() : List.of(one.name());
    }

    /** A text that has no word, such as {@code *}, finds nobody; a blank one does not narrow the list. */
    private static List<Bson> named(String text) {
        List<String> terms = SearchTerms.asked(text);
        return terms.isEmpty() && !text.isBlank()
                ? List.of(in(SEARCH, List.of()))
                : terms.stream().map(Listing::beginsWith).toList();
    }

    private static Bson beginsWith(String term) {
        Document range = new Document("$gte", term).append("$lt", term + Character.MAX_VALUE);
        return elemMatch(SEARCH, range);
    }
}
