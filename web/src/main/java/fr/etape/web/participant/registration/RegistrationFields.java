package fr.etape.web.participant.registration;

import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The form of a registration. */
final class RegistrationFields {

    /** How many ateliers somebody may rank. */
    static final int MOST_WISHES = 3;

    /** Colleges of people who speak for a territory. The figures of territories are counted by commune. */
    private static final Set<String> TERRITORIAL = Set.of("ELU", "COLLECTIVITE");

    static final Fields ALL = new Fields(
            "participant/registration/form",
            "",
            "UNANSWERED",
            List.of(
                    Field.of(Kind.TEXT, "givenName").required().autocomplete("given-name"),
                    Field.of(Kind.TEXT, "familyName").required().autocomplete("family-name"),
                    Field.of(Kind.EMAIL, "email")
                            .required()
                            .hinted()
                            .autocomplete("email")
                            .codes("already-registered", "address-alone"),
                    Field.of(Kind.CHOICE, "college").required().hinted().codes("college"),
                    Field.of(Kind.TEXT, "organisation").required().autocomplete("organization"),
                    Field.of(Kind.DIGITS, "siren").hinted().codes("siren"),
                    Field.of(Kind.COMMUNE, "commune")
                            .hinted()
                            .requiredWhen(form -> TERRITORIAL.contains(form.get("college"))),
                    Field.of(Kind.RANKED, "wishes").hinted().codes("wish"),
                    Field.of(Kind.CHOICE, "language").preset().hinted().codes("language")));

    private RegistrationFields() {}

    /** What the definition does not tell. */
    static List<FieldProblem> problems(Form form) {
        List<FieldProblem> problems = new ArrayList<>();
        if (form.get("email").indexOf('<') >= 0) {
            problems.add(new FieldProblem("email", "address-alone"));
        }
        List<String> wishes =
                form.all("wishes").stream().filter(wish -> !wish.isBlank()).toList();
        if (wishes.size() > MOST_WISHES) {
            problems.add(new FieldProblem("wishes", "too-many"));
        } else if (new HashSet<>(wishes).size() < wishes.size()) {
            problems.add(new FieldProblem("wishes", "twice"));
        }
        return problems;
    }
}
