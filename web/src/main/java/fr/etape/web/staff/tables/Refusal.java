package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Why no plan keeps the rules. The texts are {@code tables.refusal.<kind>}: people first, then the figures by their
 * names.
 */
record Refusal(String kind, int people, Map<String, Integer> figures) {

    private static final Set<String> KINDS = Set.of(
            "nobody",
            "no-free-chair",
            "too-few-chairs",
            "more-tables-than-people",
            "table-too-small",
            "too-few-large-tables",
            "tables-without-facilitator",
            "organisation-too-large",
            "too-few-accessible-seats",
            "too-many-apart",
            "pinned-twice",
            "group-breaks-rule",
            "rules-clash");

    /** What a problem {@code tables-impossible} says; without a reason in it, there is nobody to seat. */
    static Refusal of(Problem problem) {
        Problem.Reason reason = problem.refusal();
        return reason == null
                ? new Refusal("nobody", 0, Map.of())
                : new Refusal(reason.kind(), reason.people(), reason.figures());
    }

    public String text() {
        return KINDS.contains(kind) ? kind : "unknown";
    }

    public int figure(int index) {
        List<Integer> byName = List.copyOf(new TreeMap<>(figures).values());
        return index < byName.size() ? byName.get(index) : 0;
    }
}
