package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import fr.etape.rehearsal.script.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The door opens. One in eight of those who hold a seat does not come; eight come unannounced; two are scanned by
 * mistake, which the door undoes.
 */
final class Arriving implements Step {

    private static final int ONE_IN = 8;
    private static final int WALK_INS = 8;
    private static final int MISTAKES = 2;

    @Override
    public void play(Day day) throws InterruptedException {
        List<Guest> seated = day.seated();
        List<Guest> coming = new ArrayList<>();
        for (int i = 0; i < seated.size(); i++) {
            if (i % ONE_IN != 0) {
                coming.add(seated.get(i));
            }
        }
        long admitted = day.each(coming, guest -> scan(day, guest)).stream()
                .filter("ADMITTED"::equals)
                .count();
        day.require(admitted == coming.size(), admitted + " of " + coming.size() + " tickets were admitted");
        // JUST_ADMITTED within two seconds, then ALREADY_HERE
        day.require(!scan(day, coming.getFirst()).equals("ADMITTED"), "a ticket was admitted twice");
        List<Guest> mistaken = coming.subList(0, MISTAKES);
        day.each(
                mistaken,
                guest -> day.staff()
                        .delete(day.path() + "/check-ins/" + guest.registrationId() + "?reason=MISTAKE")
                        .expect(200, "the undoing of a check-in"));
        List<Guest> walkIns = day.each(day.script().visitors(WALK_INS), person -> walkIn(day, person));
        day.arrived(coming.subList(MISTAKES, coming.size()), walkIns);
        count(day);
    }

    /** Returns the verdict. */
    private static String scan(Day day, Guest guest) throws InterruptedException {
        String code = day.participants()
                .get("/api/registrations/" + guest.accessToken() + "/ticket")
                .expect(200, "a ticket")
                .path("code")
                .asString();
        Map<String, Object> scan = Map.of(
                "nonce",
                UUID.randomUUID().toString(),
                "code",
                code,
                "point",
                "entrance-1",
                "scannedAt",
                Instant.now().toString());
        Map<String, Object> body =
                Map.of("device", "rehearsal", "sentAt", Instant.now().toString(), "scans", List.of(scan));
        return day.staff()
                .post(day.path() + "/check-ins", body, day.key("scan"))
                .expect(200, "a scan")
                .path("verdicts")
                .path(0)
                .path("verdict")
                .asString();
    }

    private static Guest walkIn(Day day, Person person) throws InterruptedException {
        Map<String, Object> body = Map.of(
                "givenName",
                person.givenName(),
                "familyName",
                person.familyName(),
                "college",
                person.college(),
                "organisation",
                person.organisation(),
                "point",
                "entrance-2",
                "beyondQuota",
                true);
        JsonNode answer = day.staff()
                .post(day.path() + "/walk-ins", body, day.key("walk-in-" + person.externalId()))
                .expect(201, "a walk-in");
        return Guest.of(person, answer, true);
    }

    private static void count(Day day) throws InterruptedException {
        JsonNode total = day.staff()
                .get(day.path() + "/presence")
                .expect(200, "who is here")
                .path("total");
        day.count(
                new Figure("present", "", day.here().size(), total.path("here").asLong(), null, null));
        day.count(new Figure("walk-ins", "", WALK_INS, total.path("walkIns").asLong(), null, null));
    }
}
