package fr.etape.reporting.day.counts;

import fr.etape.contracts.Theme;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.reporting.day.parts.Contributions;
import fr.etape.reporting.day.parts.Contributions.Contribution;
import fr.etape.reporting.day.parts.Contributions.State;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What tables wrote. Kinds and themes count all contributions but those that were rejected.
 *
 * @param written all of them
 * @param waiting not moderated yet
 * @param kinds all kinds, in their order
 * @param themes all themes, in their order, by code
 * @param proposals that were not dissolved
 * @param sources contributions that are the source of one of them
 */
public record ContributionCounts(
        int written,
        int waiting,
        int approved,
        int rejected,
        Map<ContributionKind, Integer> kinds,
        Map<String, Integer> themes,
        int proposals,
        int sources) {

    public static ContributionCounts of(Contributions all) {
        return new ContributionCounts(
                all.written().size(),
                count(all, one -> one.state() == State.WAITING),
                count(all, one -> one.state() == State.APPROVED),
                count(all, one -> one.state() == State.REJECTED),
                kinds(all),
                themes(all),
                all.proposals().size(),
                all.proposals().values().stream().mapToInt(Integer::intValue).sum());
    }

    private static Map<ContributionKind, Integer> kinds(Contributions all) {
        Map<ContributionKind, Integer> kinds = new EnumMap<>(ContributionKind.class);
        for (ContributionKind kind : ContributionKind.values()) {
            kinds.put(kind, count(all, one -> one.state() != State.REJECTED && one.kind() == kind));
        }
        return kinds;
    }

    private static Map<String, Integer> themes(Contributions all) {
        Map<String, Integer> themes = new LinkedHashMap<>();
        for (Theme theme : Theme.values()) {
            String code = theme.code();
            themes.put(
                    code,
                    count(
                            all,
                            one -> one.state() != State.REJECTED && one.theme().equals(code)));
        }
        return themes;
    }

    private static int count(Contributions all, Predicate<Contribution> wanted) {
        return (int) all.written().values().stream().filter(wanted).count();
    }
}
