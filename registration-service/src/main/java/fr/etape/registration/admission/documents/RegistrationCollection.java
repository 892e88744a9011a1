package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;

/** The collection {@code registrations}: names of its fields, and its indexes. */
final class RegistrationCollection {

    static final String ID = "_id";
    static final String STOP = "stop";
    static final String PERSON_KEY = "personKey";
    static final String ACTIVE = "active";
    static final String STATUS = "status";
    static final String COLLEGE = "college";

    /** Position of the event that made the registration. Ranks those who wait. */
    static final String POSITION = "position";

    static final String GIVEN_NAME = "givenName";
    static final String FAMILY_NAME = "familyName";
    static final String EMAIL = "email";
    static final String ORGANISATION = "organisation";
    static final String SIREN = "siren";
    static final String COMMUNE = "commune";
    static final String LANGUAGE = "language";
    static final String WISHES = "wishes";
    static final String REGISTERED_AT = "registeredAt";
    static final String ANSWER = "answer";
    static final String BODY_DIGEST = "bodyDigest";
    static final String WAITLIST_POSITION = "waitlistPosition";

    /** When the person came in; absent while they are not here. */
    static final String ENTERED_AT = "enteredAt";

    /** What staff find a registration by: see {@link SearchTerms}. */
    static final String SEARCH = "search";

    /** Family and given name as lists are sorted by: see {@link SearchTerms#sortName}. */
    static final String SORT_NAME = "sortName";

    /** Position of the event that made the present link; absent for the first. */
    static final String LINK_GENERATION = "linkGeneration";

    /** Position of the event that issued the present ticket; absent without a seat. */
    static final String TICKET_ISSUE = "ticketIssue";

    /** What finds the registration by the code of its ticket: see {@link TicketFields}. */
    static final String TICKET_KEY = "ticketKey";

    /** What {@link #TICKET_KEY} was before the registration was cancelled. */
    static final String WITHDRAWN_KEY = "withdrawnTicketKey";

    private RegistrationCollection() {}

    static MongoCollection<Document> of(MongoDatabase database) {
        return database.getCollection("registrations");
    }

    static List<IndexModel> indexes() {
        return List.of(
                new IndexModel(
                        ascending(STOP, PERSON_KEY),
                        new IndexOptions()
                                .name("one-active-registration-a-person")
                                .unique(true)
                                .partialFilterExpression(eq(ACTIVE, true))),
                new IndexModel(ascending(STOP, COLLEGE, STATUS, POSITION), new IndexOptions().name("lists-by-college")),
                new IndexModel(ascending(STOP, SEARCH), new IndexOptions().name("search")),
                new IndexModel(
                        ascending(STOP, TICKET_KEY),
                        new IndexOptions().name("tickets").partialFilterExpression(exists(TICKET_KEY))),
                new IndexModel(
                        ascending(STOP, WITHDRAWN_KEY),
                        new IndexOptions().name("withdrawn-tickets").partialFilterExpression(exists(WITHDRAWN_KEY))));
    }
}
