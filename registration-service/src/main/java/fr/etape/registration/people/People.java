package fr.etape.registration.people;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import fr.etape.access.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The collection {@code people}: {@code {_id: personId, name, seenAt, forgetAt}}. Personal data, which MongoDB erases
 * within a minute of {@code forgetAt}.
 */
@Component
class People {

    private static final String FORGET_AT = "forgetAt";

    private final MongoCollection<Document> collection;
    private final Duration keptFor;
    private volatile boolean indexed;

    People(MongoDatabase database, PeopleSettings settings) {
        this.collection = database.getCollection("people");
        this.keptFor = settings.keptFor();
    }

    /** Stores the name that a person had at a time. Without a name the stored one stays. */
    void saw(PersonId personId, @Nullable String name, Instant at) {
        if (name != null) {
            forgetTheAbsent();
            collection.updateOne(
                    eq(personId.value()),
                    combine(
                            set("name", name),
                            set("seenAt", Date.from(at)),
                            set(FORGET_AT, Date.from(at.plus(keptFor)))),
                    new UpdateOptions().upsert(true));
        }
    }

    private void forgetTheAbsent() {
        if (!indexed) {
            collection.createIndex(Indexes.ascending(FORGET_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
            indexed = true;
        }
    }

    /** The names of those whose name is known. */
    Map<PersonId, String> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        collection
                .find(in("_id", people.stream().map(PersonId::value).toList()))
                .forEach(found -> names.put(new PersonId(found.getString("_id")), found.getString("name")));
        return names;
    }
}
