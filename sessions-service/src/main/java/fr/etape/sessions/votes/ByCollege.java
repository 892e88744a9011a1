package fr.etape.sessions.votes;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.CollegeCounts;
import fr.etape.sessions.votes.counting.PointsTally;
import fr.etape.sessions.votes.disclosure.Disclosure;
import fr.etape.sessions.votes.disclosure.DisclosureOutcome;
import fr.etape.sessions.votes.disclosure.Publication;
import fr.etape.sessions.votes.disclosure.Relation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of voters and supporters by college: five at least, and nothing that gives a smaller count away.
 * Points are never shown by college, since the points of one voter would be known where a college has one.
 *
 * <p>Voters come first. Then each finalist is looked at alone, and shows only colleges whose voters are shown: so one
 * finalist says nothing of another, nor of the voters that are hidden. That hides a little more than looking at all
 * finalists at once, and takes milliseconds instead of seconds.
 *
 * @param voters without what is hidden
 * @param supporters by finalist, without what is hidden
 */
record ByCollege(Map<College, Integer> voters, Map<String, Map<College, Integer>> supporters) {

    private static final String VOTERS = "voters";

    static ByCollege of(PointsTally tally, Collection<String> finalists) {
        Map<String, CollegeCounts> supporters = new HashMap<>();
        finalists.forEach(finalist -> supporters.put(finalist, tally.supporters(Set.of(finalist))));
        return of(tally.voters(), supporters);
    }

    static ByCollege of(CollegeCounts voters, Map<String, CollegeCounts> supporters) {
        Disclosure known = publish(none(voters), Publication.of(Map.of(VOTERS, voters)));
        if (known == null) {
            return new ByCollege(Map.of(), Map.of());
        }
        Map<College, Integer> shown = shown(known, VOTERS);
        Map<String, Map<College, Integer>> shownSupporters = new HashMap<>();
        supporters.forEach((finalist, counts) -> {
            Disclosure more =
                    publish(known, Publication.of(Map.of(finalist, counts), new Relation.Within(finalist, VOTERS)));
            Map<College, Integer> figures = more == null ? new EnumMap<>(College.class) : shown(more, finalist);
            figures.keySet().retainAll(shown.keySet());
            shownSupporters.put(finalist, figures);
        });
        return new ByCollege(shown, shownSupporters);
    }

    Map<College, Integer> supporters(String finalist) {
        return supporters.getOrDefault(finalist, Map.of());
    }

    /**
     * Whoever knows that a college has no seats must not learn more from it: colleges without voters protect nobody.
     */
    private static Disclosure none(CollegeCounts voters) {
        Set<College> colleges = EnumSet.noneOf(College.class);
        for (College college : College.values()) {
            if (voters.of(college) > 0) {
                colleges.add(college);
            }
        }
        return Disclosure.none(Disclosure.LEAST_OPINIONS, colleges);
    }

    /** Null where the totals alone would give a small count away: then nothing is shown. */
    private static @Nullable Disclosure publish(Disclosure known, Publication publication) {
        Publication ofVoters =
                new Publication(among(known.colleges(), publication.rows()), Map.of(), publication.relations());
        return switch (known.publish(ofVoters)) {
            case DisclosureOutcome.Published published -> published.disclosure();
            case DisclosureOutcome.GivesAway nothing -> null;
        };
    }

    private static Map<String, CollegeCounts> among(Set<College> colleges, Map<String, CollegeCounts> rows) {
        Map<String, CollegeCounts> among = new HashMap<>();
        rows.forEach((name, counts) -> among.put(name, among(colleges, counts)));
        return among;
    }

    private static CollegeCounts among(Set<College> colleges, CollegeCounts counts) {
        Map<College, Integer> people = new EnumMap<>(College.class);
        colleges.forEach(college -> people.put(college, counts.of(college)));
        return new CollegeCounts(people);
    }

    /** A row without people shows nothing: its total says it all. */
    private static Map<College, Integer> shown(Disclosure disclosure, String name) {
        Map<College, Integer> figures = new EnumMap<>(College.class);
        var row = disclosure.rows().get(name);
        if (row != null) {
            row.shown().forEach(college -> figures.put(college, row.counts().of(college)));
            figures.values().removeIf(count -> count == 0);
        }
        return figures;
    }
}
