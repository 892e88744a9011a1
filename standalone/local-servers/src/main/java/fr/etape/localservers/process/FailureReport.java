package fr.etape.localservers.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first paragraph of the description in the report that Spring Boot prints when an application cannot start: of the
 * last such report in a log.
 */
final class FailureReport {

    private final List<String> description = new ArrayList<>();
    private boolean inside;

    void read(String line) {
        switch (line.strip()) {
            case "APPLICATION FAILED TO START" -> description.clear();
            case "Description:" -> inside = true;
            case "" -> inside &= description.isEmpty();
            default -> {
                if (inside) {
                    description.add(line);
                }
            }
        }
    }

    /** Empty when the log has no such report. */
    Optional<String> description() {
        return description.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", description));
    }
}
