package fr.etape.sessions.feedback;

import fr.etape.contracts.feedback.SurveyItem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of one question when everybody knows how many answered. Counts below five are hidden, 0 among them;
 * then, the smallest first, as many more as it takes until each that is hidden has several possible values. Where
 * choices are numbers, thirty answers have a mean, to one decimal: rather more counts are hidden than the mean. Of
 * fewer answers the counts say more than a mean, and would have to be hidden for its sake.
 *
 * @param shown counts by choice, without those that are hidden
 * @param mean null where there is none, or where it would give a count away even alone
 */
record SmallCounts(Map<String, Integer> shown, @Nullable Double mean) {

    static final int LEAST = 5;
    private static final int LEAST_FOR_MEAN = 30;

    /** @param counts of every choice */
    static SmallCounts of(SurveyItem item, Map<String, Integer> counts) {
        return item == SurveyItem.HIGHLIGHT ? withoutMean(counts) : withMean(counts);
    }

    static SmallCounts withoutMean(Map<String, Integer> counts) {
        return new SmallCounts(shown(counts, hidden(counts, Guess.knowingTheTotal(counts))), null);
    }

    /** @param counts by choice, which is a whole number */
    static SmallCounts withMean(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all < LEAST_FOR_MEAN) {
            return withoutMean(counts);
        }
        Guess guess = Guess.knowingTheMean(counts);
        Set<String> hidden = hidden(counts, guess);
        return guess.findsOne(hidden)
                ? withoutMean(counts)
                : new SmallCounts(shown(counts, hidden), guess.tenths() / 10.0);
    }

    private static Set<String> hidden(Map<String, Integer> counts, Guess guess) {
        Set<String> hidden = new HashSet<>();
        counts.forEach((choice, count) -> {
            if (count < LEAST) {
                hidden.add(choice);
            }
        });
        for (String next : smallestFirst(counts)) {
            if (!guess.findsOne(hidden)) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    private static List<String> smallestFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> shown(Map<String, Integer> counts, Set<String> hidden) {
        Map<String, Integer> shown = new TreeMap<>(counts);
        shown.keySet().removeAll(hidden);
        return shown;
    }
}
