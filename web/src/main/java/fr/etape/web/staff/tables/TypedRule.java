package fr.etape.web.staff.tables;

import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Form;
import fr.etape.web.staff.tables.Rule.Accessible;
import fr.etape.web.staff.tables.Rule.AccessibleTable;
import fr.etape.web.staff.tables.Rule.Apart;
import fr.etape.web.staff.tables.Rule.Pin;
import fr.etape.web.staff.tables.Rule.Together;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rule that stands in the inputs of a form, to be added to those that are listed. */
final class TypedRule {

    static final List<String> PEOPLE = List.of("person1", "person2", "person3", "person4");

    private static final List<String> NUMBERS = List.of("ruleTable", "ruleRound", "ruleSeats");
    private static final int LONGEST_NUMBER = 4;

    private final Form form;
    private final String kind;
    private final List<FieldProblem> problems = new ArrayList<>();

    private TypedRule(Form form, String kind) {
        this.form = form;
        this.kind = kind;
    }

    /** @param rules what it means: a fixed place is one rule for each person */
    record Read(List<Rule> rules, List<FieldProblem> problems) {

        static final Read NOTHING = new Read(List.of(), List.of());

        /** The form with this rule among those that are listed, and room for another. */
        Form in(Form form) {
            return rules.isEmpty() ? form : added(form, rules);
        }
    }

    /** Whether anything is in the inputs that this kind of rule has. */
    private static boolean isTyped(Form form, String kind) {
        List<String> people = kind.equals("ACCESSIBLE_TABLE") ? List.of() : PEOPLE;
        List<String> numbers = switch (kind) {
            case "PIN" -> List.of("ruleTable", "ruleRound");
            case "ACCESSIBLE_TABLE" -> List.of("ruleTable", "ruleSeats");
            default -> List.of();
        };
        return Stream.concat(people.stream(), numbers.stream())
                .anyMatch(name -> !form.get(name).isEmpty());
    }

    /**
     * @param kind what to make of it
     * @param people asked for only when there is something to read
     */
    static Read of(Form form, String kind, Supplier<KnownPeople> people) {
        return isTyped(form, kind) ? new TypedRule(form, kind).read(people.get()) : Read.NOTHING;
    }

    private static Form added(Form form, List<Rule> rules) {
        Form with =
                form.withAll(PeopleRules.INPUT, PeopleRules.in(form).and(rules).written());
        for (String name : Stream.concat(PEOPLE.stream(), NUMBERS.stream()).toList()) {
            with = with.with(name, "");
        }
        return with;
    }

    private Read read(KnownPeople people) {
        List<String> named = kind.equals("ACCESSIBLE_TABLE") ? List.of() : named(people);
        List<Rule> rules = rules(named);
        return new Read(problems.isEmpty() ? rules : List.of(), problems);
    }

    private List<String> named(KnownPeople people) {
        Set<String> found = new LinkedHashSet<>();
        for (String input : PEOPLE) {
            String typed = form.get(input);
            if (!typed.isEmpty()) {
                switch (people.find(typed)) {
                    case KnownPeople.Found.One one -> {
                        if (!found.add(one.registrationId())) {
                            problems.add(new FieldProblem(input, "person-twice"));
                        }
                    }
                    case KnownPeople.Found.Several several -> problems.add(new FieldProblem(input, "person-ambiguous"));
                    case KnownPeople.Found.Unseated unseated ->
                        problems.add(new FieldProblem(input, "person-unseated"));
                    case KnownPeople.Found.Nobody nobody -> problems.add(new FieldProblem(input, "person-unknown"));
                }
            }
        }
        int needed = kind.equals("TOGETHER") || kind.equals("APART") ? 2 : 1;
        PEOPLE.stream()
                .limit(needed)
                .filter(input -> form.get(input).isEmpty() && found.size() < needed)
                .forEach(input -> problems.add(new FieldProblem(input, "required")));
        return List.copyOf(found);
    }

    private List<Rule> rules(List<String> named) {
        return switch (kind) {
            case "TOGETHER" -> List.of(new Together(named));
            case "APART" -> List.of(new Apart(named));
            case "PIN" -> {
                int table = number("ruleTable");
                int round = form.get("ruleRound").isEmpty() ? 0 : number("ruleRound");
                yield named.stream()
                        .<Rule>map(person -> new Pin(person, table, round))
                        .toList();
            }
            case "ACCESSIBLE" -> named.stream().<Rule>map(Accessible::new).toList();
            case "ACCESSIBLE_TABLE" -> List.of(new AccessibleTable(number("ruleTable"), number("ruleSeats")));
            default -> {
                problems.add(new FieldProblem("rule", "required"));
                yield List.of();
            }
        };
    }

    private int number(String input) {
        String typed = form.get(input);
        boolean isNumber = typed.length() <= LONGEST_NUMBER
                && typed.chars().allMatch(c -> c >= '0' && c <= '9')
                && !typed.isEmpty();
        if (isNumber && Integer.parseInt(typed) > 0) {
            return Integer.parseInt(typed);
        }
        problems.add(new FieldProblem(input, typed.isEmpty() ? "required" : "rule-number"));
        return 0;
    }
}
