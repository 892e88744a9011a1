package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.http.Api;
import fr.etape.rehearsal.script.StopScript;
import fr.etape.rehearsal.script.Team;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;

/** Before everything else: the stop is drafted, gets its team, is published and takes registrations. */
public record Opening(Api staff, Team team, Clock clock) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Returns the id of the stop.
     *
     * @throws fr.etape.rehearsal.http.RehearsalFailed when the suite refuses, or does not open in a minute
     */
    public String open(StopScript script) throws InterruptedException {
        ZonedDateTime now = ZonedDateTime.now(clock);
        String stopId = script.stopId(now, suffix());
        String path = "/api/stops/" + stopId;
        staff.post("/api/stops", script.draft(stopId, now), "rehearsal-" + stopId)
                .expect(201, "the draft of the stop");
        for (Team.Member member : team.members()) {
            staff.put(path + "/team/" + member.personId() + "/" + member.role())
                    .expect(204, "the role " + member.role());
        }
        staff.post(path + "/publication", Map.of(), "rehearsal-publication-" + stopId)
                .expect(200, "the publication of the stop");
        staff.until(
                path + "/admission",
                "taking registrations",
                body -> body.path("open").asBoolean(false));
        return stopId;
    }

    /** Four characters. */
    private static String suffix() {
        return Integer.toString(RANDOM.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
    }
}
