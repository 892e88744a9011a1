package fr.etape.http;

import java.util.List;

/** The body could be read, but some of its values are not valid: 422 with all of them in {@code errors}. */
public final class InvalidBody extends Problem {

    public InvalidBody(List<FieldError> errors) {
        super(
                ProblemType.INVALID,
                errors.size() == 1 ? "One value is not valid." : errors.size() + " values are not valid.");
        with("errors", List.copyOf(errors));
    }
}
