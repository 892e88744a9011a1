package fr.etape.sessions.attendees;

import fr.etape.contracts.College;
import fr.etape.contracts.TerritoryType;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code attendees}: {@code {_id: "<stopId>/<registrationId>", college, commune, territory,
 * organisation, language, wishes, status, enteredAt}}. The stop leads the id, so that those of one stop are a range of
 * it.
 */
final class AttendeeMapping {

    static final String COLLECTION = "attendees";
    static final String COLLEGE = "college";
    static final String COMMUNE = "commune";
    static final String TERRITORY = "territory";
    static final String ORGANISATION = "organisation";
    static final String LANGUAGE = "language";
    static final String WISHES = "wishes";
    static final String STATUS = "status";
    static final String ENTERED_AT = "enteredAt";

    private AttendeeMapping() {}

    static String id(String stopId, String registrationId) {
        return stopId + "/" + registrationId;
    }

    static Attendee read(Document found) {
        String id = found.getString("_id");
        String territory = found.getString(TERRITORY);
        Date enteredAt = found.getDate(ENTERED_AT);
        return new Attendee(
                id.substring(id.indexOf('/') + 1),
                College.valueOf(found.getString(COLLEGE)),
                found.getString(COMMUNE),
                territory == null ? null : TerritoryType.valueOf(territory),
                found.getString(ORGANISATION),
                found.getString(LANGUAGE),
                found.getList(WISHES, String.class),
                Attendee.Status.valueOf(found.getString(STATUS)),
                enteredAt == null ? null : enteredAt.toInstant());
    }

    static Document write(String stopId, Attendee attendee) {
        Document document = new Document("_id", id(stopId, attendee.registrationId()))
                .append(COLLEGE, attendee.college().name())
                .append(LANGUAGE, attendee.language())
                .append(WISHES, attendee.wishes())
                .append(STATUS, attendee.status().name());
        put(document, COMMUNE, attendee.commune());
        put(
                document,
                TERRITORY,
                attendee.territory() == null ? null : attendee.territory().name());
        put(document, ORGANISATION, attendee.organisation());
        put(document, ENTERED_AT, attendee.enteredAt() == null ? null : Date.from(attendee.enteredAt()));
        return document;
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }
}
