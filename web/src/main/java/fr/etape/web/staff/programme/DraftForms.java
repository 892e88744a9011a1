package fr.etape.web.staff.programme;

import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormChanges;
import fr.etape.web.visitor.programme.Programme.Session;
import fr.etape.web.visitor.programme.Programme.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Forms filled in with what is in the draft. */
final class DraftForms {

    private DraftForms() {}

    static Form of(Draft.Room room) {
        Map<String, Object> members = new HashMap<>();
        members.put("name", room.name());
        put(members, "capacity", room.capacity());
        return new FormChanges(DraftFields.ROOM).of(members, tag(room.revision()), UnaryOperator.identity());
    }

    static Form of(Session session) {
        Map<String, Object> members = new HashMap<>();
        members.put("kind", session.kind());
        members.put("title", words(session.title()));
        put(members, "description", session.description() == null ? null : words(session.description()));
        put(members, "roomId", session.room() == null ? null : session.room().roomId());
        members.put("startsAt", session.startsAt().toLocalDateTime());
        members.put("endsAt", session.endsAt().toLocalDateTime());
        put(members, "seats", session.seats());
        put(members, "round", session.round());
        int revision = session.revision() == null ? 1 : session.revision();
        return new FormChanges(DraftFields.CHANGED_SESSION).of(members, tag(revision), UnaryOperator.identity());
    }

    private static Map<String, String> words(Words words) {
        return words.en() == null ? Map.of("fr", words.fr()) : Map.of("fr", words.fr(), "en", words.en());
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private static String tag(int revision) {
        return "\"" + revision + "\"";
    }
}
