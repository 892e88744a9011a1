package fr.etape.sessions.tables;

import fr.etape.sessions.tables.balancing.Refusal;
import fr.etape.sessions.tables.balancing.Refusal.GroupBreaksRule;
import fr.etape.sessions.tables.balancing.Refusal.MoreTablesThanPeople;
import fr.etape.sessions.tables.balancing.Refusal.OrganisationTooLarge;
import fr.etape.sessions.tables.balancing.Refusal.PinnedTwice;
import fr.etape.sessions.tables.balancing.Refusal.RulesClash;
import fr.etape.sessions.tables.balancing.Refusal.TableTooSmall;
import fr.etape.sessions.tables.balancing.Refusal.TablesWithoutFacilitator;
import fr.etape.sessions.tables.balancing.Refusal.TooFewAccessibleSeats;
import fr.etape.sessions.tables.balancing.Refusal.TooFewChairs;
import fr.etape.sessions.tables.balancing.Refusal.TooFewLargeTables;
import fr.etape.sessions.tables.balancing.Refusal.TooManyApart;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why there is no plan, as figures: nobody is named.
 *
 * @param kind for programs, for instance {@code too-few-chairs}
 * @param people how many the reason is about
 * @param figures what else counts, by name
 */
public record RefusalFacts(String kind, int people, SortedMap<String, Integer> figures) {

    public static RefusalFacts of(Refusal refusal) {
        return switch (refusal) {
            case TooFewChairs r -> facts(r, "too-few-chairs", Map.of("chairs", r.chairs()));
            case MoreTablesThanPeople r -> facts(r, "more-tables-than-people", Map.of("tables", r.tables()));
            case TableTooSmall r ->
                facts(r, "table-too-small", Map.of("table", r.table(), "chairs", r.chairs(), "needed", r.needed()));
            case TooFewLargeTables r ->
                facts(
                        r,
                        "too-few-large-tables",
                        Map.of("size", r.size(), "needed", r.needed(), "available", r.available()));
            case TablesWithoutFacilitator r ->
                facts(
                        r,
                        "tables-without-facilitator",
                        Map.of("tables", r.tables().size()));
            case OrganisationTooLarge r -> facts(r, "organisation-too-large", Map.of("most", r.most()));
            case TooFewAccessibleSeats r -> facts(r, "too-few-accessible-seats", Map.of("seats", r.seats()));
            case TooManyApart r -> facts(r, "too-many-apart", Map.of("tables", r.tables()));
            case PinnedTwice r -> facts(r, "pinned-twice", Map.of("round", r.round()));
            case GroupBreaksRule r -> facts(r, "group-breaks-rule", Map.of("most", r.most()));
            case RulesClash r -> facts(r, "rules-clash", Map.of("round", r.round()));
        };
    }

    private static RefusalFacts facts(Refusal refusal, String kind, Map<String, Integer> figures) {
        return new RefusalFacts(kind, refusal.people(), new TreeMap<>(figures));
    }
}
