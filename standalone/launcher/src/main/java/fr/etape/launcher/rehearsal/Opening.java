package fr.etape.launcher.rehearsal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;

/** First step: the stop is drafted, gets its team, is published and takes registrations. */
record Opening(Api staff, Team team, Clock clock) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns the id of the stop. */
    String open() throws InterruptedException {
        AngersStop stop = AngersStop.at(ZonedDateTime.now(clock), suffix());
        String path = "/api/stops/" + stop.stopId();
        staff.post("/api/stops", stop.draft(), "rehearsal-" + stop.stopId()).expect(201, "the draft of the stop");
        for (Team.Member member : team.members()) {
            staff.put(path + "/team/" + member.personId() + "/" + member.role())
                    .expect(204, "the role " + member.role());
        }
        staff.post(path + "/publication", Map.of(), "rehearsal-publication-" + stop.stopId())
                .expect(200, "the publication of the stop");
        staff.until(
                path + "/admission",
                "taking registrations",
                body -> body.path("open").asBoolean(false));
        return stop.stopId();
    }

    /** Four characters. */
    private static String suffix() {
        return Integer.toString(RANDOM.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
    }
}
