package fr.etape.web.participant.table;

import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Kind;
import java.util.List;

/** What a table writes, and the code that lets it. */
final class ContributionFields {

    static final Fields WRITING = contribution("participant/table/writing");

    static final Fields REVISING = contribution("participant/table/revision");

    static final Fields CODE = new Fields(
            "participant/table/code",
            "table.",
            "CONTRIBUTION_UNANSWERED",
            List.of(Field.of(Kind.TEXT, "code").required().hinted().codes("no-table")));

    private ContributionFields() {}

    private static Fields contribution(String view) {
        return new Fields(
                view,
                "contribution.",
                "CONTRIBUTION_UNANSWERED",
                List.of(
                        Field.of(Kind.CHOICE, "kind").required(),
                        Field.of(Kind.TEXT, "text").required().hinted().codes("too-short"),
                        Field.of(Kind.CHOICE, "theme").required(),
                        Field.of(Kind.CHOICE, "territory")));
    }
}
