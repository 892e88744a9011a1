package fr.etape.web.staff.contributions;

import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What staff write for a table, and the proposals of organisers. */
final class StaffContributionFields {

    static final Fields WRITING = new Fields(
            "staff/contributions/writing",
            "contribution.",
            "CONTRIBUTION_UNANSWERED",
            List.of(
                    Field.of(Kind.NUMBER, "table").required().codes("not-your-table"),
                    Field.of(Kind.NUMBER, "round").required(),
                    Field.of(Kind.CHOICE, "kind").required(),
                    Field.of(Kind.TEXT, "text").required().hinted().codes("too-short"),
                    Field.of(Kind.CHOICE, "theme").required(),
                    Field.of(Kind.CHOICE, "territory")));

    static final Fields REVISING = new Fields(
            "staff/contributions/revision",
            "contribution.",
            "CONTRIBUTION_UNANSWERED",
            List.of(
                    Field.of(Kind.CHOICE, "kind").required(),
                    Field.of(Kind.TEXT, "text").required().hinted().codes("too-short"),
                    Field.of(Kind.CHOICE, "theme").required(),
                    Field.of(Kind.CHOICE, "territory")));

    private static final List<Field> OF_PROPOSAL = List.of(
            Field.of(Kind.TEXT, "text").required().hinted().codes("too-short"),
            Field.of(Kind.CHOICE, "theme").required());

    static final Fields CHANGED_PROPOSAL = proposal(OF_PROPOSAL.stream());

    static final Fields NEW_PROPOSAL = proposal(Stream.concat(
            OF_PROPOSAL.stream(),
            Stream.of(Field.of(Kind.TICKS, "sources").required().codes("required", "source"))));

    private StaffContributionFields() {}

    private static Fields proposal(Stream<Field> fields) {
        return new Fields("staff/contributions/proposal", "proposal.", "CONTRIBUTION_UNANSWERED", fields.toList());
    }
}
