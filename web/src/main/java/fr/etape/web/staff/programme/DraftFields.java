package fr.etape.web.staff.programme;

import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The forms of a session and of a room. */
final class DraftFields {

    private static final List<Field> OF_SESSION = List.of(
            Field.of(Kind.CHOICE, "kind").required().codes("kind"),
            Field.of(Kind.TEXT, "title-fr").partOf("title").required(),
            Field.of(Kind.TEXT, "title-en").partOf("title"),
            Field.of(Kind.TEXT, "description-fr").partOf("description").codes("required"),
            Field.of(Kind.TEXT, "description-en").partOf("description"),
            Field.of(Kind.TIME, "startsAt").required().codes("outside-day"),
            Field.of(Kind.TIME, "endsAt").required().codes("outside-day"),
            Field.of(Kind.CHOICE, "roomId").codes("room"),
            Field.of(Kind.NUMBER, "seats").hinted().codes("above-room", "not-an-atelier"),
            Field.of(Kind.NUMBER, "round").hinted().codes("round", "round-taken", "round-order", "not-a-round"));

    static final Fields CHANGED_SESSION = session(OF_SESSION.stream());

    static final Fields NEW_SESSION = session(Stream.concat(
            OF_SESSION.stream(),
            Stream.of(Field.of(Kind.TEXT, "sessionId").hinted().codes("slug", "exists"))));

    static final Fields ROOM = new Fields(
            "staff/programme/room",
            "room.",
            "DRAFT_UNANSWERED",
            List.of(
                    Field.of(Kind.TEXT, "name").required(),
                    Field.of(Kind.NUMBER, "capacity").hinted().codes("too-small")));

    private DraftFields() {}

    private static Fields session(Stream<Field> all) {
        return new Fields("staff/programme/session", "session.", "DRAFT_UNANSWERED", all.toList());
    }
}
