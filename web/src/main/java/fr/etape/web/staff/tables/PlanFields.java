package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Problem;
import fr.etape.web.site.form.Field;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Fields;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an organiser asks of a plan, and who has a fixed place in it. */
final class PlanFields {

    static final List<String> EMPHASES = List.of("BALANCE", "NEW_NEIGHBOURS");

    /** What may be asked about people. */
    static final List<String> RULES = List.of("TOGETHER", "APART", "PIN", "ACCESSIBLE", "ACCESSIBLE_TABLE");

    private static final Set<String> OF_RULES = Set.of("together", "apart", "accessible", "accessibleSeats", "pins");

    private static final Field RULES_INPUT =
            Field.of(Kind.TICKS, PeopleRules.INPUT).preset().codes("rule-refused");

    private static final List<Field> PLACE = List.of(
            person("person3"),
            person("person4"),
            asTheRuleNeeds(Field.of(Kind.NUMBER, "ruleTable").codes("rule-number")),
            Field.of(Kind.NUMBER, "ruleRound").hinted().codes("rule-number"));

    static final Fields PLAN = new Fields(
            "staff/tables/form",
            "tables.",
            "TABLES_UNANSWERED",
            Stream.of(
                            List.of(
                                    Field.of(Kind.NUMBER, "rounds").required().codes("out-of-range"),
                                    Field.of(Kind.NUMBER, "tableSize")
                                            .required()
                                            .hinted()
                                            .codes("out-of-range"),
                                    Field.of(Kind.TICK, "presentOnly"),
                                    Field.of(Kind.CHOICE, "emphasis").required(),
                                    Field.of(Kind.TICKS, "facilitators")
                                            .hinted()
                                            .codes("not-a-facilitator"),
                                    Field.of(Kind.TICK, "facilitatorRequired"),
                                    Field.of(Kind.NUMBER, "colleaguesAtMost")
                                            .hinted()
                                            .codes("out-of-range"),
                                    Field.of(Kind.NUMBER, "tables").hinted().codes("out-of-range"),
                                    Field.of(Kind.NUMBER, "chairs").hinted().codes("out-of-range"),
                                    Field.of(Kind.NUMBER, "seed").hinted().codes("out-of-range"),
                                    Field.of(Kind.CHOICE, "rule").preset().hinted()),
                            List.of(RULES_INPUT, asTheRuleNeeds(person("person1")), asTheRuleNeeds(person("person2"))),
                            PLACE,
                            List.of(asTheRuleNeeds(
                                    Field.of(Kind.NUMBER, "ruleSeats").codes("rule-number"))))
                    .flatMap(List::stream)
                    .toList());

    static final Fields PINS = new Fields(
            "staff/tables/pins",
            "tables.",
            "TABLES_UNANSWERED",
            Stream.concat(Stream.of(RULES_INPUT, asTheRuleNeeds(person("person1")), person("person2")), PLACE.stream())
                    .toList());

    private PlanFields() {}

    /** {@link TypedRule} says when one is missing, so it is not marked as optional. */
    private static Field asTheRuleNeeds(Field field) {
        return field.requiredWhen(form -> false);
    }

    private static Field person(String name) {
        return Field.of(Kind.TEXT, name).codes("person-unknown", "person-ambiguous", "person-unseated", "person-twice");
    }

    /** The members of a request for a plan: what was filled in, and the rules that count. */
    static Map<String, Object> request(Map<String, ?> filledIn, PeopleRules rules) {
        Map<String, Object> request = new LinkedHashMap<>(filledIn);
        PINS.all().forEach(field -> request.remove(field.name()));
        request.remove("rule");
        request.remove("ruleSeats");
        request.putAll(rules.members());
        return request;
    }

    /** What a service said, with all that it said of rules in one place. */
    static List<FieldProblem> problems(Fields fields, Problem problem) {
        List<FieldProblem> problems = new ArrayList<>();
        if (problem.errorsOrNone().stream().anyMatch(error -> isOfRules(error.pointer()))) {
            problems.add(new FieldProblem(PeopleRules.INPUT, "rule-refused"));
        }
        fields.problems(problem).stream()
                .filter(each -> !each.field().isEmpty() || problems.isEmpty())
                .forEach(problems::add);
        return problems;
    }

    private static boolean isOfRules(String pointer) {
        String[] steps = pointer.split("/", -1);
        return steps.length > 1 && OF_RULES.contains(steps[1]);
    }

    /** As a plan is usually asked for. */
    static Form usual() {
        return Form.fresh()
                .with("rounds", "2")
                .with("tableSize", "8")
                .with("emphasis", "BALANCE")
                .with("rule", "TOGETHER");
    }
}
