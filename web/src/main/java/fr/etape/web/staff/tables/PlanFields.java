package fr.etape.web.staff.tables;

import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Kind;
import java.util.List;

/** What an organiser asks of a plan. */
final class PlanFields {

    static final List<String> EMPHASES = List.of("BALANCE", "NEW_NEIGHBOURS");

    static final Fields PLAN = new Fields(
            "staff/tables/form",
            "tables.",
            "TABLES_UNANSWERED",
            List.of(
                    Field.of(Kind.NUMBER, "rounds").required().codes("out-of-range"),
                    Field.of(Kind.NUMBER, "tableSize").required().hinted().codes("out-of-range"),
                    Field.of(Kind.TICK, "presentOnly"),
                    Field.of(Kind.CHOICE, "emphasis").required(),
                    Field.of(Kind.TICKS, "facilitators").hinted().codes("not-a-facilitator"),
                    Field.of(Kind.NUMBER, "seed").hinted().codes("out-of-range")));

    private PlanFields() {}
}
