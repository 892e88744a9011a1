package fr.etape.sessions.programme.documents;

import fr.etape.contracts.programme.SessionKind;
import fr.etape.sessions.programme.Wording;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What participants see.
 *
 * @param version 1, 2, 3 …; 0 before the first publication, with no session
 * @param publishedAt UTC; null before the first publication
 */
public record PublishedProgramme(
        String stopId, int version, @Nullable Instant publishedAt, Plan plan) {

    /**
     * @param code by which participants wish for it
     * @param seats at least 1
     * @param startsAt UTC
     * @param endsAt UTC, exclusive
     */
    public record Atelier(String code, Wording title, int seats, Instant startsAt, Instant endsAt) {}

    /**
     * @param round 1 to 4
     * @param startsAt UTC
     * @param endsAt UTC, exclusive
     */
    public record Round(int round, String sessionId, Wording title, Instant startsAt, Instant endsAt) {}

    static PublishedProgramme none(String stopId) {
        return new PublishedProgramme(stopId, 0, null, Plan.EMPTY);
    }

    public boolean isPublished() {
        return version > 0;
    }

    /** By their start, then by their code. */
    public List<Atelier> ateliers() {
        return of(SessionKind.ATELIER)
                .map(each -> new Atelier(
                        each.sessionId(),
                        each.session().title(),
                        known(each.session().seats()),
                        each.session().startsAt(),
                        each.session().endsAt()))
                .toList();
    }

    /** By their number, which is also the order of time. */
    public List<Round> rounds() {
        return of(SessionKind.ROUND)
                .map(each -> new Round(
                        known(each.session().round()),
                        each.sessionId(),
                        each.session().title(),
                        each.session().startsAt(),
                        each.session().endsAt()))
                .sorted(Comparator.comparingInt(Round::round))
                .toList();
    }

    private Stream<SessionEntry> of(SessionKind kind) {
        return plan.sessions().stream().filter(each -> each.session().kind() == kind);
    }

    private static int known(@Nullable Integer number) {
        if (number == null) {
            throw new IllegalStateException("published without its number");
        }
        return number;
    }
}
