package fr.etape.web.staff.organising;

import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Kind;
import fr.etape.web.visitor.stop.College;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The form of a stop, and the same without what never changes. */
final class StopFields {

    private static final String WHERE = "where";

    static final Fields OPENING = fields(Stream.concat(
                    Stream.of(
                            Field.of(Kind.TEXT, "name").required().hinted().inSection(WHERE),
                            Field.of(Kind.TEXT, "stopId")
                                    .required()
                                    .hinted()
                                    .inSection(WHERE)
                                    .codes("slug", "exists"),
                            Field.of(Kind.COMMUNE, "commune")
                                    .required()
                                    .hinted()
                                    .inSection(WHERE),
                            Field.of(Kind.TEXT, "venue").required().inSection(WHERE),
                            Field.of(Kind.TEXT, "helpPage")
                                    .hinted()
                                    .inSection(WHERE)
                                    .codes("web-page"),
                            Field.of(Kind.TIME, "startsAt").required(),
                            Field.of(Kind.TIME, "endsAt").required(),
                            Field.of(Kind.CHOICE, "timeZone").required().codes("time-zone"),
                            Field.of(Kind.TIME, "registrationOpensAt").required(),
                            Field.of(Kind.TIME, "registrationClosesAt").required(),
                            Field.of(Kind.NUMBER, "capacity").required(),
                            Field.of(Kind.GROUP, "quotas").hinted().codes("required", "quota-sum"),
                            Field.of(Kind.TICK, "rehearsal")),
                    Arrays.stream(College.values())
                            .map(college ->
                                    Field.of(Kind.NUMBER, "quota-" + college).partOf("quotas")))
            .toList());

    private static final Set<String> FIXED = Set.of("stopId", "rehearsal");

    static final Fields CHANGE = fields(OPENING.all().stream()
            .filter(field -> !FIXED.contains(field.name()))
            .toList());

    private StopFields() {}

    private static Fields fields(List<Field> all) {
        return new Fields("staff/organising/form", "stop.", "STOP_UNANSWERED", all);
    }
}
