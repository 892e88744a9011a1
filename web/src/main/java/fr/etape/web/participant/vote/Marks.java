package fr.etape.web.participant.vote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a voter marked on their sheet, as they typed it.
 *
 * @param approved ids of proposals
 * @param points by proposal; what is empty gives none
 */
record Marks(Set<String> approved, Map<String, String> points) {

    private static final String POINTS = "points-";

    Marks() {
        this(new LinkedHashSet<>(), new LinkedHashMap<>());
    }

    static Marks typed(MultiValueMap<String, String> form) {
        Marks marks = new Marks();
        marks.approved.addAll(form.getOrDefault("approve", List.of()));
        form.toSingleValueMap().forEach((name, typed) -> {
            if (name.startsWith(POINTS)) {
                marks.points.put(name.substring(POINTS.length()), typed.strip());
            }
        });
        return marks;
    }

    /** The ballot as the API takes it; null when something that should be a number is none. */
    @Nullable
    Map<String, Object> ballot(boolean ofPoints) {
        if (!ofPoints) {
            return Map.of("approvals", List.copyOf(approved));
        }
        Map<String, Integer> given = new LinkedHashMap<>();
        try {
            points.forEach((proposal, typed) -> given.put(proposal, typed.isEmpty() ? 0 : Integer.parseInt(typed)));
        } catch (NumberFormatException e) {
            return null;
        }
        given.values().removeIf(each -> each == 0);
        return Map.of("points", given);
    }
}
