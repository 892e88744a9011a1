package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static fr.etape.registration.admission.documents.RegistrationCollection.POSITION;
import static fr.etape.registration.admission.documents.RegistrationCollection.SORT_NAME;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** In which order registrations are listed. People of the same name are listed as they registered. */
public enum ListOrder {
    /** First registration first. */
    REGISTERED,
    /** Last registration first. */
    LATEST,
    /** By family name, then by given name. */
    NAME;

    /** The place of a registration in each order. */
    record Place(long position, @Nullable String sortName) {}

    Bson sort(boolean backwards) {
        String[] fields = this == NAME ? new String[] {SORT_NAME, POSITION} : new String[] {POSITION};
        return rises(backwards) ? ascending(fields) : descending(fields);
    }

    /** What comes after a place, or backwards what comes before it. */
    Bson beyond(Place place, boolean backwards) {
        boolean rises = rises(backwards);
        Bson position = rises ? gt(POSITION, place.position()) : lt(POSITION, place.position());
        if (this != NAME || place.sortName() == null) {
            return position;
        }
        Bson name = rises ? gt(SORT_NAME, place.sortName()) : lt(SORT_NAME, place.sortName());
        return or(name, and(eq(SORT_NAME, place.sortName()), position));
    }

    private boolean rises(boolean backwards) {
        return (this == LATEST) == backwards;
    }
}
