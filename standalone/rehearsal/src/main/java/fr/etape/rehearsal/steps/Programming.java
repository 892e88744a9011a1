package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.script.Atelier;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** The organiser plans the rooms and the sessions of the day, and publishes the programme. */
final class Programming implements Step {

    @Override
    public void play(Day day) throws InterruptedException {
        String hall = room(day, "hall", "Grande salle", day.script().capacity() + 20);
        session(day, "accueil", "PLENARY", "Accueil et ouverture", "Welcome", hall, "09:00", "09:45", Map.of());
        int seats = seatsOfAtelier(day);
        for (Atelier atelier : Atelier.values()) {
            String code = atelier.code();
            String room = room(day, code, "Salle " + (atelier.ordinal() + 1), seats);
            session(
                    day,
                    code,
                    "ATELIER",
                    atelier.french(),
                    atelier.english(),
                    room,
                    "10:00",
                    "11:15",
                    Map.of("seats", seats));
        }
        session(
                day,
                "tour-1",
                "ROUND",
                "Premier tour de table",
                "First round",
                hall,
                "11:30",
                "12:30",
                Map.of("round", 1));
        session(day, "dejeuner", "BREAK", "Déjeuner", "Lunch", hall, "12:30", "14:00", Map.of());
        session(
                day,
                "tour-2",
                "ROUND",
                "Second tour de table",
                "Second round",
                hall,
                "14:00",
                "15:00",
                Map.of("round", 2));
        session(day, "cloture", "PLENARY", "Votes et clôture", "Votes and closing", hall, "15:30", "17:00", Map.of());
        day.staff()
                .post(day.path() + "/programme/publications", Map.of(), day.key("programme"))
                .expect(201, "the publication of the programme");
        // Before registration-service has heard of them, nobody can wish for them.
        day.staff()
                .until(
                        day.path() + "/admission",
                        "offering its ateliers",
                        body -> body.path("ateliers").size() == Atelier.values().length);
    }

    /** Enough for all, and some more. */
    private static int seatsOfAtelier(Day day) {
        int ateliers = Atelier.values().length;
        return (day.script().capacity() + day.script().capacity() / 10 + ateliers - 1) / ateliers;
    }

    private static String room(Day day, String key, String name, int capacity) throws InterruptedException {
        return day.staff()
                .post(day.path() + "/rooms", Map.of("name", name, "capacity", capacity), day.key("room-" + key))
                .expect(201, "the room " + name)
                .path("roomId")
                .asString();
    }

    private static void session(
            Day day,
            String code,
            String kind,
            String french,
            String english,
            String room,
            String from,
            String until,
            Map<String, Object> more)
            throws InterruptedException {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("sessionId", code);
        body.put("kind", kind);
        body.put("title", Map.of("fr", french, "en", english));
        body.put("roomId", room);
        body.put("startsAt", day.local(LocalTime.parse(from)));
        body.put("endsAt", day.local(LocalTime.parse(until)));
        day.staff()
                .post(day.path() + "/sessions", body, day.key("session-" + code))
                .expect(201, "the session " + code);
    }
}
