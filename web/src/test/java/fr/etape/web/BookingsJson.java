package fr.etape.web;

/** What the API answers about ateliers and draws. */
final class BookingsJson {

    static final String DRAW_ID = "9a4e6d20-3b7f-4c15-a8d9-52f1c06e7b84";

    private static final String CLOSING = """
            , "closed": {"listHash": "2bea34a7419058037ec72ed856165760475fa7190301ac906e7d9b2f6fd25b57", "registrations": 8,
             "ateliers": [{"sessionId": "eau", "seats": 2}]}""";

    static final String ANNOUNCED = draw("ANNOUNCED", "");
    static final String CLOSED = draw("CLOSED", CLOSING);
    static final String DRAWN = draw("DRAWN", CLOSING + """
            , "result": {"source": "3-1-4-1-5-9-2-6-5-3", "code": "5346", "byWish": [3, 1], "notSeated": 3, "withoutWishes": 1,
             "releases": 1}""");

    private BookingsJson() {}

    private static String draw(String step, String more) {
        return """
                {"drawId": "%s", "step": "%s", "rule": "atelier-draw@1",
                 "commitment": "950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488", "chainLength": 100,
                 "sourceKind": "DICE"%s}""".formatted(DRAW_ID, step, more);
    }

    static String draws(String draw) {
        return "{\"items\": [" + draw + "]}";
    }

    static String bookings(String draw) {
        return """
                {"draw": %s, "registrations": 8, "withoutWishes": 1, "waiting": 3,
                 "ateliers": [{"sessionId": "eau", "seats": 2, "wishes": [6, 1], "waiting": 3, "registrationIds": []}]}""".formatted(draw);
    }

    /** After the draw, of somebody who got no seat. */
    static String ownWaiting() {
        return own("DRAWN", "").replace("\"waiting\": false", "\"waiting\": true");
    }

    /** @param more members, each followed by a comma */
    static String own(String progress, String more) {
        return """
                {"progress": "%s", "takesPart": true, "wishes": ["eau"], %s "waiting": false,
                 "lot": {"value": "000d59a9b2c1f0e4a7d85b3c6f9e120847d1a35cbe60f2947c8d1e5a3b790f46", "number": 37, "of": 300},
                 "ateliers": [{"sessionId": "eau", "seats": 2, "free": 0}, {"sessionId": "sante", "seats": 2, "free": 1}]}""".formatted(progress, more);
    }
}
