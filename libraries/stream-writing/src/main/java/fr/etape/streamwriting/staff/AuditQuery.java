package fr.etape.streamwriting.staff;

import fr.etape.http.parameters.Parameters;
import fr.etape.journal.trail.TrailFilter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of an audit is asked for: a controller takes it as a parameter, and it is read from the query.
 *
 * @param actor code of the person or machine that sent a command
 * @param command name of a command, for instance {@code team.grant-role}
 * @param from earliest time, inclusive
 * @param until latest time, exclusive
 * @param limit entries of a page, from 1 to 100; 50 when absent
 * @param cursor the member {@code next} of the page before
 */
public record AuditQuery(
        @Nullable String actor,
        @Nullable String command,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Integer limit,
        @Nullable String cursor) {

    private static final int MOST = 100;
    private static final int USUAL = 50;

    /** Throws {@link fr.etape.http.problems.Problem} (400) for a limit out of range. */
    int size() {
        return limit == null ? USUAL : Parameters.between("limit", limit, 1, MOST);
    }

    TrailFilter at(String stopId) {
        return new TrailFilter(actor, command, "/stops/" + stopId, from, until);
    }
}
