package fr.etape.web;

/** What the gateway answers, written as it is on the wire. */
final class Json {

    static final String ANGERS = stop("angers-2027-03", "OPEN", 12);
    static final String FULL = stop("angers-2027-03", "OPEN", 0);

    /** Two ateliers, a break and a round in a room. */
    static final String PROGRAMME = """
            {"version": 2, "timeZone": "Europe/Paris", "sessions": [
              {"sessionId": "accueil", "kind": "BREAK", "title": {"fr": "Accueil"},
               "startsAt": "2027-04-01T09:00:00+02:00", "endsAt": "2027-04-01T09:30:00+02:00"},
              {"sessionId": "tables-1", "kind": "ROUND", "title": {"fr": "Tables rondes", "en": "Round tables"}, "round": 1,
               "room": {"roomId": "7d0c8f0e-3b1a-4c55-9a3e-5f1f6f0b2a10", "name": "Amphi"},
               "startsAt": "2027-04-01T10:00:00+02:00", "endsAt": "2027-04-01T11:30:00+02:00"},
              {"sessionId": "eau", "kind": "ATELIER", "title": {"fr": "L’eau", "en": "Water"}, "seats": 40,
               "description": {"fr": "Compteurs et fuites."},
               "startsAt": "2027-04-01T14:00:00+02:00", "endsAt": "2027-04-01T15:30:00+02:00"},
              {"sessionId": "sante", "kind": "ATELIER", "title": {"fr": "Santé"}, "seats": 1,
               "startsAt": "2027-04-01T14:00:00+02:00", "endsAt": "2027-04-01T15:30:00+02:00"}]}""";

    private Json() {}

    /** A stop for two colleges: 8 manufacturers with one seat left, and elected officials with so many left of 90. */
    static String stop(String stopId, String registrationState, int freeForElected) {
        return """
                {"stopId": "%s", "name": "Angers", "commune": "49007", "venue": "Terra Botanica", "timeZone": "Europe/Paris",
                 "startsAt": "2027-04-01T09:00:00", "endsAt": "2027-04-01T17:30:00",
                 "registrationOpensAt": "2026-12-01T08:00:00", "registrationClosesAt": "2027-03-25T18:00:00",
                 "capacity": 98, "quotas": {"ELU": 90, "INDUSTRIEL": 8}, "rehearsal": false, "status": "PUBLISHED",
                 "registrationState": "%s", "unknownLater": 1,
                 "availability": {"position": 87, "colleges": {
                   "ELU": {"quota": 90, "confirmed": %d, "waitlisted": 0, "available": %d},
                   "INDUSTRIEL": {"quota": 8, "confirmed": 8, "waitlisted": 2, "available": 0}}}}""".formatted(stopId, registrationState, 90 - freeForElected, freeForElected);
    }

    static String list(String... items) {
        return "{\"items\": [" + String.join(",", items) + "]}";
    }

    static String report(long position, int confirmed) {
        return """
                {"stopId": "angers-2027-03", "rehearsal": false, "position": %d, "occurredAt": "2026-12-01T10:00:00Z", "capacity": 98,
                 "colleges": {"ELU": {"quota": 90, "confirmed": %d, "waitlisted": 4, "cancelled": 1, "promoted": 1}},
                 "totals": {"confirmed": %d, "waitlisted": 4, "cancelled": 1}}""".formatted(position, confirmed, confirmed);
    }

    /** @param waitlistPosition a number or {@code null} */
    static String registration(String status, String waitlistPosition, String givenName) {
        return """
                {"registrationId": "b7e1", "stopId": "angers-2027-03", "status": "%s", "waitlistPosition": %s, "givenName": "%s",
                 "familyName": "Le Gall", "email": "zoe@cholet.example", "college": "ELU", "organisation": "Commune de Cholet",
                 "siren": "214900995", "commune": "49099", "communeName": "Cholet", "language": "fr", "wishes": ["eau", "new-one"],
                 "registeredAt": "2026-12-01T10:00:00Z"}""".formatted(status, waitlistPosition, givenName);
    }

    static String commune(String code, String name, String postalCode) {
        return "{\"code\": \"%s\", \"name\": \"%s\", \"department\": \"%s\", \"postalCodes\": [\"%s\"]}"
                .formatted(code, name, code.substring(0, 2), postalCode);
    }

    static String problem(String slug, int status) {
        return "{\"type\": \"urn:etape:problem:%s\", \"title\": \"x\", \"status\": %d, \"detail\": \"internal words\"}"
                .formatted(slug, status);
    }

    static String invalid(String pointer, String code) {
        return """
                {"type": "urn:etape:problem:invalid", "title": "x", "status": 422, "detail": "internal words",
                 "errors": [{"pointer": "%s", "code": "%s", "detail": "internal words"}]}""".formatted(pointer, code);
    }
}
