package fr.etape.sessions.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which counts of one question may be shown when the total is known to everybody. Those below five are hidden, 0 among
 * them; then, the smallest first, as many more as it takes until each that is hidden has several possible values.
 */
final class SmallCounts {

    static final int LEAST = 5;

    private SmallCounts() {}

    /** @param counts by choice */
    static Map<String, Integer> shown(Map<String, Integer> counts) {
        Set<String> hidden = new HashSet<>();
        counts.forEach((choice, count) -> {
            if (count < LEAST) {
                hidden.add(choice);
            }
        });
        List<String> smallestFirst = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (String next : smallestFirst) {
            if (!hidden.isEmpty() && !isOpen(counts, hidden)) {
                break;
            }
            if (!hidden.isEmpty()) {
                hidden.add(next);
            }
        }
        Map<String, Integer> shown = new TreeMap<>(counts);
        shown.keySet().removeAll(hidden);
        return shown;
    }

    /**
     * One alone is the rest of the total; several that are all as low, or as high, as small counts can be are known.
     */
    private static boolean isOpen(Map<String, Integer> counts, Set<String> hidden) {
        int sum = hidden.stream()
                .mapToInt(choice -> counts.getOrDefault(choice, 0))
                .sum();
        return hidden.size() == 1 || sum == 0 || sum == hidden.size() * (LEAST - 1);
    }
}
