package fr.etape.http.parameters;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;

/** Values of query parameters that are read in one way by all services. */
public final class Parameters {

    private Parameters() {}

    /** The value itself. Throws {@link Problem} (400) that names the parameter when the value is out of range. */
    public static int between(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Problem(ProblemType.UNREADABLE, name + " must be between " + least + " and " + most + ".");
        }
        return value;
    }
}
