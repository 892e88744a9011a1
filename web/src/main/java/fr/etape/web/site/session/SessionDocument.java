package fr.etape.web.site.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;

/** A session as a document: its times in the clear, so that MongoDB can forget it, and all else sealed. */
final class SessionDocument {

    static final String ENDS_AT = "endsAt";

    private static final String CREATED_AT = "createdAt";
    private static final String USED_AT = "usedAt";
    private static final String IDLE_SECONDS = "idleSeconds";
    private static final String ATTRIBUTES = "attributes";

    private SessionDocument() {}

    static Document whole(StoredSession session) {
        Seal seal = new Seal(session.getId());
        Document attributes = new Document();
        for (String name : session.getAttributeNames()) {
            Optional.ofNullable(session.<Object>getAttribute(name))
                    .ifPresent(value -> attributes.append(field(name), sealed(seal, name, value)));
        }
        return times(session)
                .append("_id", SessionId.name(session.getId()))
                .append(CREATED_AT, Date.from(session.getCreationTime()))
                .append(ATTRIBUTES, attributes);
    }

    static Document changes(StoredSession session) {
        Seal seal = new Seal(session.getId());
        Document set = times(session);
        Document unset = new Document();
        for (String name : session.changed()) {
            Object value = session.getAttribute(name);
            if (value == null) {
                unset.append(ATTRIBUTES + "." + field(name), "");
            } else {
                set.append(ATTRIBUTES + "." + field(name), sealed(seal, name, value));
            }
        }
        Document changes = new Document("$set", set);
        return unset.isEmpty() ? changes : changes.append("$unset", unset);
    }

    /** Nothing when any of it cannot be opened: half a session is none. */
    static @Nullable MapSession read(Document document, String id) {
        MapSession session = new MapSession(SessionId::fresh);
        session.setId(id);
        session.setCreationTime(document.getDate(CREATED_AT).toInstant());
        session.setLastAccessedTime(document.getDate(USED_AT).toInstant());
        session.setMaxInactiveInterval(Duration.ofSeconds(document.getInteger(IDLE_SECONDS)));
        Seal seal = new Seal(id);
        Document attributes = document.get(ATTRIBUTES, Document.class);
        for (String field : attributes.keySet()) {
            String name = field.replace('/', '.');
            Optional<Object> value =
                    seal.open(name, attributes.get(field, Binary.class).getData());
            if (value.isEmpty()) {
                return null;
            }
            session.setAttribute(name, value.get());
        }
        return session;
    }

    private static Document times(StoredSession session) {
        Instant used = session.getLastAccessedTime();
        Duration idle = session.getMaxInactiveInterval();
        return new Document(USED_AT, Date.from(used))
                .append(IDLE_SECONDS, Math.toIntExact(idle.toSeconds()))
                .append(ENDS_AT, Date.from(used.plus(idle)));
    }

    private static Binary sealed(Seal seal, String name, Object value) {
        return new Binary(seal.close(name, value));
    }

    /** A dot would be taken for a level. */
    private static String field(String name) {
        return name.replace('.', '/');
    }
}
