package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static fr.etape.registration.admission.documents.RegistrationCollection.ACTIVE;
import static fr.etape.registration.admission.documents.RegistrationCollection.COLLEGE;
import static fr.etape.registration.admission.documents.RegistrationCollection.PERSON_KEY;
import static fr.etape.registration.admission.documents.RegistrationCollection.POSITION;
import static fr.etape.registration.admission.documents.RegistrationCollection.SEARCH;
import static fr.etape.registration.admission.documents.RegistrationCollection.SORT_NAME;
import static fr.etape.registration.admission.documents.RegistrationCollection.STATUS;
import static fr.etape.registration.admission.documents.RegistrationCollection.STOP;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.College;
import fr.etape.registration.admission.documents.ListOrder.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The registrations of a stop, page by page. In the order in which they were made, a page reads no more documents than
 * it shows: the query always names colleges and statuses, if need be all of them, so that one index has each part in
 * order. Counts read that index alone. The order of names has no index, which would cost every registration; it sorts
 * those of one stop.
 */
@Component
public final class Listing {

    /**
     * @param total how many registrations are selected
     * @param before how many of them come before this page
     * @param previous cursor of the page before; null on the first
     * @param next cursor of the page that follows; null on the last
     */
    public record Page(
            List<Registration> registrations,
            long total,
            long before,
            @Nullable ListCursor previous,
            @Nullable ListCursor next) {}

    private static final int PATIENCE_SECONDS = 2;

    private final MongoCollection<Document> collection;

    public Listing(MongoDatabase database) {
        this.collection = RegistrationCollection.of(database).withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Throws {@link com.mongodb.MongoOperationTimeoutException} when a search finds more than it can sort in time.
     *
     * @param cursor null for the first page
     */
    public Page page(String stopId, Selection selection, ListOrder order, @Nullable ListCursor cursor, int most) {
        List<Document> found =
                find(stopId, selection, order, cursor).limit(most).into(new ArrayList<>());
        List<Document> shown = cursor != null && cursor.backwards() ? found.reversed() : found;
        Bson selected = selected(stopId, selection);
        long total = collection.countDocuments(selected);
        if (shown.isEmpty()) {
            return new Page(List.of(), total, 0, null, null);
        }
        long before = collection.countDocuments(and(selected, order.beyond(place(shown.getFirst()), true)));
        return new Page(
                shown.stream()
                        .map(document -> RegistrationMapping.toRegistration(document))
                        .toList(),
                total,
                before,
                before > 0 ? new ListCursor(shown.getFirst().getLong(POSITION), true) : null,
                before + shown.size() < total ? new ListCursor(shown.getLast().getLong(POSITION), false) : null);
    }

    FindIterable<Document> find(String stopId, Selection selection, ListOrder order, @Nullable ListCursor cursor) {
        Bson selected = selected(stopId, selection);
        return cursor == null
                ? collection.find(selected).sort(order.sort(false))
                : collection
                        .find(and(selected, order.beyond(place(stopId, cursor, order), cursor.backwards())))
                        .sort(order.sort(cursor.backwards()));
    }

    private Place place(String stopId, ListCursor cursor, ListOrder order) {
        Document found = order == ListOrder.NAME
                ? collection
                        .find(and(
                                selected(stopId, new Selection(null, null, null, null)),
                                eq(POSITION, cursor.position())))
                        .first()
                : null;
        return found == null ? new Place(cursor.position(), null) : place(found);
    }

    private static Place place(Document document) {
        return new Place(document.getLong(POSITION), document.getString(SORT_NAME));
    }

    private static Bson selected(String stopId, Selection selection) {
        List<Bson> conditions = new ArrayList<>(List.of(
                eq(STOP, stopId),
                in(COLLEGE, names(selection.college(), College.values())),
                in(STATUS, names(selection.status(), Status.values()))));
        if (selection.names() != null) {
            conditions.addAll(named(selection.names()));
        }
        if (selection.personKey() != null) {
            conditions.add(eq(PERSON_KEY, selection.personKey()));
            conditions.add(eq(ACTIVE, true));
        }
        return and(conditions);
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
