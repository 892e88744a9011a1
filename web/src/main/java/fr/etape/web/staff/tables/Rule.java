package fr.etape.web.staff.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an organiser asks of a plan about people, by the codes of their registrations. */
sealed interface Rule {

    /** Where neither codes nor numbers have one. */
    String BETWEEN = "~";

    /** Everybody of the group at one table in each round. */
    record Together(List<String> people) implements Rule {}

    /** No two of the group at one table. */
    record Apart(List<String> people) implements Rule {}

    /** @param round 0 for every round */
    record Pin(String person, int table, int round) implements Rule {}

    /** Somebody who needs an accessible seat. */
    record Accessible(String person) implements Rule {}

    record AccessibleTable(int table, int seats) implements Rule {}

    /** Everybody whom the rule names. */
    default List<String> named() {
        return switch (this) {
            case Together rule -> rule.people();
            case Apart rule -> rule.people();
            case Pin rule -> List.of(rule.person());
            case Accessible rule -> List.of(rule.person());
            case AccessibleTable rule -> List.of();
        };
    }

    default String kind() {
        return switch (this) {
            case Together rule -> "TOGETHER";
            case Apart rule -> "APART";
            case Pin rule -> "PIN";
            case Accessible rule -> "ACCESSIBLE";
            case AccessibleTable rule -> "ACCESSIBLE_TABLE";
        };
    }

    /** The table of a pin or of accessible chairs; 0 for other rules. */
    default int atTable() {
        return switch (this) {
            case Pin rule -> rule.table();
            case AccessibleTable rule -> rule.table();
            case Together rule -> 0;
            case Apart rule -> 0;
            case Accessible rule -> 0;
        };
    }

    /** The round of a pin, the number of accessible chairs; 0 for other rules. */
    default int figure() {
        return switch (this) {
            case Pin rule -> rule.round();
            case AccessibleTable rule -> rule.seats();
            case Together rule -> 0;
            case Apart rule -> 0;
            case Accessible rule -> 0;
        };
    }

    /** As the value of an input. */
    default String written() {
        return Stream.concat(Stream.of(kind(), String.valueOf(atTable()), String.valueOf(figure())), named().stream())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Empty for what is no rule. */
    static Optional<Rule> read(String written) {
        String[] parts = written.split(BETWEEN, -1);
        if (parts.length < 3 || !parts[1].matches("\\d{1,4}") || !parts[2].matches("\\d{1,4}")) {
            return Optional.empty();
        }
        List<String> people = List.of(parts).subList(3, parts.length);
        int table = Integer.parseInt(parts[1]);
        int figure = Integer.parseInt(parts[2]);
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "TOGETHER" -> people.size() < 2 ? null : new Together(people);
                    case "APART" -> people.size() < 2 ? null : new Apart(people);
                    case "PIN" -> people.size() == 1 ? new Pin(people.getFirst(), table, figure) : null;
                    case "ACCESSIBLE" -> people.size() == 1 ? new Accessible(people.getFirst()) : null;
                    case "ACCESSIBLE_TABLE" -> people.isEmpty() ? new AccessibleTable(table, figure) : null;
                    default -> null;
                });
    }
}
