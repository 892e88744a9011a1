package fr.etape.sessions.programme.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.sessions.programme.documents.PublishedProgramme;
import fr.etape.sessions.tour.Stop;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What participants see.
 *
 * @param version 0 while nothing was published; then there is no session
 * @param publishedAt UTC; left out while nothing was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeView(
        String stopId, int version, @Nullable Instant publishedAt, ZoneId timeZone, List<SessionView> sessions) {

    static ProgrammeView of(Stop stop, PublishedProgramme programme) {
        ZoneId zone = stop.details().timeZone();
        List<SessionView> sessions = programme.plan().shown().entrySet().stream()
                .map(each -> SessionView.of(
                        each.getKey(),
                        each.getValue().session(),
                        each.getValue().roomName(),
                        null,
                        zone))
                .toList();
        return new ProgrammeView(stop.stopId(), programme.version(), programme.publishedAt(), zone, sessions);
    }
}
