package fr.etape.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.team.TeamEvent.InvitationIssued;
import fr.etape.contracts.team.TeamEvent.InvitationWithdrawn;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import fr.etape.contracts.team.TeamEvent.RoleWithdrawn;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code roles}: {@code {_id: "<stopId>/<personId>", stopId, personId, roles: [ORGANISER, …]}}. Whoever
 * loses their last role stays, with none: what they did is still told. Queries throw
 * {@link com.mongodb.MongoException} when they are not answered in time.
 */
public final class StopRoles {

    private static final String STOP = "stopId";
    private static final String PERSON = "personId";
    private static final String ROLES = "roles";
    private static final Bson HELD = not(size(ROLES, 0));

    private final MongoCollection<Document> written;
    private final MongoCollection<Document> asked;
    private volatile boolean indexed;

    StopRoles(MongoDatabase database, Duration within) {
        this.written = database.getCollection("roles");
        this.asked = written.withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Empty for an unknown stop. */
    public Set<Role> of(String stopId, PersonId personId) {
        return roles(asked.find(eq(id(stopId, personId.value()))).first());
    }

    /** The team of a stop. */
    public Map<PersonId, Set<Role>> at(String stopId) {
        Map<PersonId, Set<Role>> people = everAt(stopId);
        people.values().removeIf(Set::isEmpty);
        return people;
    }

    /** The team of a stop, and those who were in it, without a role. */
    public Map<PersonId, Set<Role>> everAt(String stopId) {
        Map<PersonId, Set<Role>> people = new TreeMap<>(PersonId.BY_VALUE);
        // "0" is what follows "/"
        Bson ofStop = and(gte("_id", stopId + "/"), lt("_id", stopId + "0"));
        asked.find(ofStop).forEach(found -> people.put(new PersonId(found.getString(PERSON)), roles(found)));
        return people;
    }

    /** The stops at which a person works. */
    public Map<String, Set<Role>> of(PersonId personId) {
        if (!indexed) {
            written.createIndex(Indexes.ascending(PERSON, STOP));
            indexed = true;
        }
        Map<String, Set<Role>> stops = new TreeMap<>();
        asked.find(and(eq(PERSON, personId.value()), HELD))
                .forEach(found -> stops.put(found.getString(STOP), roles(found)));
        return stops;
    }

    /** All stops that have a team. */
    public Set<String> stops() {
        return asked.distinct(STOP, HELD, String.class).into(new TreeSet<>());
    }

    /** Applies the next event of a team. What is written is committed with the session. */
    public void apply(ClientSession session, TeamEvent event) {
        switch (event) {
            case RoleGranted e -> grant(session, e);
            case RoleWithdrawn e -> withdraw(session, e);
            case InvitationIssued e -> {}
            case InvitationWithdrawn e -> {}
        }
    }

    private void grant(ClientSession session, RoleGranted event) {
        Bson held = combine(
                set(STOP, event.stopId()),
                set(PERSON, event.personId()),
                addToSet(ROLES, event.role().name()));
        written.updateOne(session, eq(id(event.stopId(), event.personId())), held, new UpdateOptions().upsert(true));
    }

    private void withdraw(ClientSession session, RoleWithdrawn event) {
        Bson ofPerson = eq(id(event.stopId(), event.personId()));
        written.updateOne(session, ofPerson, pull(ROLES, event.role().name()));
    }

    private static String id(String stopId, String personId) {
        return stopId + "/" + personId;
    }

    private static Set<Role> roles(@Nullable Document found) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (found != null) {
            found.getList(ROLES, String.class).forEach(role -> roles.add(Role.valueOf(role)));
        }
        return roles;
    }
}
