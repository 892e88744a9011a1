package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.Form;
import fr.etape.web.staff.tables.Rule.Accessible;
import fr.etape.web.staff.tables.Rule.AccessibleTable;
import fr.etape.web.staff.tables.Rule.Apart;
import fr.etape.web.staff.tables.Rule.Pin;
import fr.etape.web.staff.tables.Rule.Together;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules of a form or of a plan, and the members of a request that they are.
 *
 * @param all none twice
 */
record PeopleRules(List<Rule> all) {

    /** Name of the inputs that carry them, one each. */
    static final String INPUT = "rules";

    static final PeopleRules NONE = new PeopleRules(List.of());

    PeopleRules {
        all = all.stream().distinct().toList();
    }

    /** Those that are ticked. */
    static PeopleRules in(Form form) {
        return new PeopleRules(form.all(INPUT).stream()
                .map(Rule::read)
                .flatMap(Optional::stream)
                .toList());
    }

    static PeopleRules of(Plans.Plan plan) {
        List<Rule> all = new ArrayList<>(pins(plan).all());
        Plans.Rules rules = plan.rules();
        if (rules != null) {
            rules.together().forEach(people -> all.add(new Together(people)));
            rules.apart().forEach(people -> all.add(new Apart(people)));
            rules.accessible().forEach(person -> all.add(new Accessible(person)));
            rules.accessibleSeats().forEach(at -> all.add(new AccessibleTable(at.table(), at.seats())));
        }
        return new PeopleRules(all);
    }

    static PeopleRules pins(Plans.Plan plan) {
        return new PeopleRules(plan.pins().stream()
                .<Rule>map(pin -> new Pin(pin.registrationId(), pin.table(), pin.round() == null ? 0 : pin.round()))
                .toList());
    }

    PeopleRules and(List<Rule> more) {
        List<Rule> both = new ArrayList<>(all);
        both.addAll(more);
        return new PeopleRules(both);
    }

    /** Of these people and tables alone. */
    PeopleRules naming(Set<String> people) {
        return new PeopleRules(
                all.stream().filter(rule -> people.containsAll(rule.named())).toList());
    }

    List<String> written() {
        return all.stream().map(Rule::written).toList();
    }

    /** Members of a request; without those that have no rule. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        put(members, "together", Together.class, Together::people);
        put(members, "apart", Apart.class, Apart::people);
        put(members, "accessible", Accessible.class, Accessible::person);
        put(
                members,
                "accessibleSeats",
                AccessibleTable.class,
                rule -> Map.of("table", rule.table(), "seats", rule.seats()));
        put(members, "pins", Pin.class, PeopleRules::member);
        return members;
    }

    /** The pins alone, none of them being a wish too. */
    List<Map<String, Object>> pinMembers() {
        return of(Pin.class).stream().map(PeopleRules::member).toList();
    }

    private static Map<String, Object> member(Pin pin) {
        return pin.round() == 0
                ? Map.of("registrationId", pin.person(), "table", pin.table())
                : Map.of("registrationId", pin.person(), "table", pin.table(), "round", pin.round());
    }

    private <R extends Rule> void put(
            Map<String, Object> members, String name, Class<R> type, Function<R, Object> member) {
        List<Object> values = of(type).stream().map(member).toList();
        if (!values.isEmpty()) {
            members.put(name, values);
        }
    }

    private <R extends Rule> List<R> of(Class<R> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Those of which a refusal says that something is wrong with them, as they are written. */
    Set<String> refused(Problem problem) {
        return problem.errorsOrNone().stream()
                .map(error -> at(error.pointer()))
                .flatMap(Optional::stream)
                .map(Rule::written)
                .collect(Collectors.toSet());
    }

    /** {@code /pins/2/table} is about the third pin. */
    private Optional<Rule> at(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length < 3 || !steps[2].matches("\\d{1,4}")) {
            return Optional.empty();
        }
        List<? extends Rule> named = switch (steps[1]) {
            case "together" -> of(Together.class);
            case "apart" -> of(Apart.class);
            case "accessible" -> of(Accessible.class);
            case "accessibleSeats" -> of(AccessibleTable.class);
            case "pins" -> of(Pin.class);
            default -> List.of();
        };
        int index = Integer.parseInt(steps[2]);
        return index < named.size() ? Optional.of(named.get(index)) : Optional.empty();
    }
}
