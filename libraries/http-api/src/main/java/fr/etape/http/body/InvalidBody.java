package fr.etape.http.body;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import java.util.List;

/**
 * The body could be read, but some of its values are not valid: 422 with all of them, fifty at most, in {@code errors}.
 */
public final class InvalidBody extends Problem {

    /** So that a small body cannot ask for a large answer. */
    private static final int MOST = 50;

    public InvalidBody(List<FieldError> errors) {
        super(
                ProblemType.INVALID,
                errors.size() == 1 ? "One value is not valid." : errors.size() + " values are not valid.");
        with("errors", errors.stream().limit(MOST).toList());
    }
}
