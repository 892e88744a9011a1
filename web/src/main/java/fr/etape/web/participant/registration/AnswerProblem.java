package fr.etape.web.participant.registration;

import fr.etape.web.site.api.Problem.MemberError;
import fr.etape.web.site.form.FieldProblem;
import java.util.Set;

/** What is wrong with one answer of the registration form. */
final class AnswerProblem {

    /** In the order of the page, in which its problems are listed too. */
    static final Set<String> REQUIRED = Set.of("givenName", "familyName", "email", "college", "organisation");

    private static final Set<String> KNOWN_CODES = Set.of(
            "required",
            "too-long",
            "control-characters",
            "email",
            "siren",
            "commune",
            "college",
            "language",
            "wish",
            "too-many");

    private AnswerProblem() {}

    /** The first part of the pointer names the field: {@code /wishes/2} is about {@code wishes}. */
    static FieldProblem of(MemberError error) {
        String field = error.pointer().replaceFirst("^/?([^/]*).*$", "$1");
        String code = KNOWN_CODES.contains(error.code()) ? error.code() : "unknown";
        return new FieldProblem(field, code.equals("required") ? required(field) : code);
    }

    static FieldProblem missing(String field) {
        return new FieldProblem(field, required(field));
    }

    private static String required(String field) {
        return REQUIRED.contains(field) ? "required." + field : "required";
    }
}
