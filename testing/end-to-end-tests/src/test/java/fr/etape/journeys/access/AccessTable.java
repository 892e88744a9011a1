package fr.etape.journeys.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of {@code docs/security.md}. */
final class AccessTable {

    static final String BEGIN = "<!-- who may what: begin -->";
    static final String END = "<!-- who may what: end -->";

    private static final List<String> COLUMNS =
            List.of("PUBLIC", "PARTICIPANT", "SIGNED_IN", "ORGANISER", "DOOR", "FACILITATOR", "PARTNER", "STEERING");

    private AccessTable() {}

    static String of(List<Operation> operations) {
        String head =
                "| operation | all | participant | signed in | organiser | door | facilitator | partner | steering |\n"
                        + "| --- " + "| :-: ".repeat(COLUMNS.size()) + "|\n";
        return operations.stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .map(AccessTable::row)
                .collect(Collectors.joining("", head, ""));
    }

    private static String row(Operation operation) {
        Stream<String> cells = COLUMNS.stream().map(who -> isIn(operation, who) ? "✓" : "");
        return "| `%s` | ".formatted(operation) + cells.collect(Collectors.joining(" | ")) + " |\n";
    }

    /** What is open to all is open to each. A participant is not signed in. */
    private static boolean isIn(Operation operation, String who) {
        return operation.allowed().contains("PUBLIC")
                || (operation.allowed().contains("SIGNED_IN")
                        && !List.of("PUBLIC", "PARTICIPANT").contains(who))
                || operation.allowed().contains(who);
    }
}
