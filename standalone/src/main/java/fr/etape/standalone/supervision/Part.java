package fr.etape.standalone.supervision;

import fr.etape.standalone.process.Program;
import fr.etape.standalone.process.Readiness;

/**
 * A process of the suite.
 *
 * @param rank parts of a lower rank are stopped first, parts of the same rank together
 */
public record Part(Program program, Readiness readiness, int rank) {

    public String name() {
        return program.name();
    }
}
