package fr.etape.launcher.supervision;

import fr.etape.localservers.process.Program;
import fr.etape.localservers.process.Readiness;

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
