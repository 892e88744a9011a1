package fr.etape.web.staff.door;

import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Kind;
import java.util.List;

/** The form for somebody who is not registered. There is a queue behind them: only what the day needs is asked. */
final class WalkInFields {

    static final Fields ALL = new Fields(
            "staff/door/walk-in",
            "walk-in.",
            "WALK_IN_UNANSWERED",
            List.of(
                    Field.of(Kind.TEXT, "givenName").required(),
                    Field.of(Kind.TEXT, "familyName").required(),
                    Field.of(Kind.CHOICE, "college").required().codes("college"),
                    Field.of(Kind.TEXT, "organisation").required(),
                    Field.of(Kind.COMMUNE, "commune"),
                    Field.of(Kind.EMAIL, "email").hinted(),
                    Field.of(Kind.CHOICE, "point").preset().codes("point"),
                    Field.of(Kind.TICK, "beyondQuota").hinted()));

    private WalkInFields() {}
}
