package fr.etape.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the gateway answers to people who are signed in. */
final class StaffJson {

    static final String CLAIRE = "Cl41reM0reau0000000000";

    static final String HUGO = "Hug0Pet1t0000000000000";

    static final String ROOM = "7d0c8f0e-3b1a-4c55-9a3e-5f1f6f0b2a10";

    /** One session was moved since version 2, one added, one removed. */
    static final String DRAFT = """
            {"stopId": "angers-2027-03", "version": 2, "publishedAt": "2027-01-12T09:31:07Z", "timeZone": "Europe/Paris",
             "rooms": [{"roomId": "%s", "name": "Amphi", "capacity": 60, "revision": 3}],
             "sessions": [
              {"sessionId": "eau", "kind": "ATELIER", "title": {"fr": "L’eau", "en": "Water"}, "seats": 40,
               "room": {"roomId": "%s", "name": "Amphi"}, "revision": 4,
               "startsAt": "2027-04-01T14:00:00+02:00", "endsAt": "2027-04-01T15:30:00+02:00"},
              {"sessionId": "air", "kind": "ATELIER", "title": {"fr": "L’air"}, "seats": 20, "revision": 1,
               "startsAt": "2027-04-01T14:00:00+02:00", "endsAt": "2027-04-01T15:30:00+02:00"}],
             "changes": [{"sessionId": "eau", "difference": "CHANGED"}, {"sessionId": "air", "difference": "ADDED"},
              {"sessionId": "sante", "difference": "REMOVED", "published": {"sessionId": "sante", "kind": "ATELIER",
               "title": {"fr": "Santé"}, "startsAt": "2027-04-01T14:00:00+02:00", "endsAt": "2027-04-01T15:30:00+02:00"}}]}
            """.formatted(ROOM, ROOM);

    static final String TEAM = """
            {"members": [{"personId": "%s", "roles": ["ORGANISER"]}, {"personId": "%s", "roles": ["DOOR"]}],
             "invitations": [{"invitationId": "i1", "role": "PARTNER", "expiresAt": "2026-12-08T10:00:00Z", "issuedBy": "%s"},
              {"invitationId": "i2", "role": "DOOR", "expiresAt": "2026-12-09T10:00:00Z", "issuedBy": "SimoneOfTheCommittee00"}]}""".formatted(CLAIRE, HUGO, CLAIRE);

    static final String PEOPLE = """
            {"items": [{"personId": "%s", "name": "Claire Moreau", "former": false}, {"personId": "%s", "name": "Hugo Petit", "former": false}]}""".formatted(CLAIRE, HUGO);

    static final String REGISTRATIONS = """
            {"items": [{"registrationId": "r1", "status": "CONFIRMED", "college": "ELU", "givenName": "Zoé", "familyName": "Le Gall",
              "email": "zoe@cholet.example", "organisation": "Commune de Cholet", "commune": "49099", "communeName": "Cholet",
              "language": "fr", "wishes": [], "registeredAt": "2026-12-01T08:00:00Z"},
             {"registrationId": "r2", "status": "WAITLISTED", "college": "INDUSTRIEL", "givenName": "Jean", "familyName": "Martin",
              "email": null, "organisation": "Usine", "commune": null, "communeName": null, "language": "fr", "wishes": [],
              "registeredAt": "2026-12-01T08:01:00Z"}], "total": 291, "before": 0, "previous": null, "next": "42"}""";

    static final String AUDIT = """
            {"items": [{"at": "2026-11-24T10:00:02Z", "stream": "angers-2027-03/team", "position": 2, "actor": "%s",
              "command": "team.grant-role", "events": ["fr.etape.team.role-granted.v1"], "subject": "%s"},
             {"at": "2026-11-24T10:00:00Z", "stream": "tour", "position": 7, "actor": "%s", "command": "tour.draft-stop",
              "events": ["fr.etape.stop.drafted.v1"], "subject": "/stops/angers-2027-03"}], "next": null}""".formatted(CLAIRE, HUGO, CLAIRE);

    static final String REGISTRATIONS_AUDIT = """
            {"items": [{"at": "2026-11-24T10:00:01Z", "stream": "angers-2027-03/registrations", "position": 9, "actor": "%s",
              "command": "registrations.replace-link", "events": ["fr.etape.registration.link-replaced.v1"], "subject": "r1"}], "next": null}""".formatted(CLAIRE);

    private StaffJson() {}

    /** Claire Moreau with these roles at the stop in Angers. */
    static String me(String... roles) {
        return """
                {"personId": "%s", "name": "Claire Moreau", "steering": false,
                 "stops": [{"stopId": "angers-2027-03", "roles": %s}]}""".formatted(CLAIRE, list(roles));
    }

    /** Claire Moreau, of whose roles registration-service has not heard. */
    static String meWithoutStops() {
        return """
                {"personId": "%s", "name": "Claire Moreau", "steering": false, "stops": []}""".formatted(CLAIRE);
    }

    /** What sessions-service says of one stop to a person with these roles there. */
    static String ownRoles(String... roles) {
        return "{\"roles\": " + list(roles) + "}";
    }

    private static String list(String... roles) {
        return Arrays.stream(roles).map(role -> "\"" + role + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    static String steering() {
        return """
                {"personId": "%s", "name": "Claire Moreau", "steering": true, "stops": []}""".formatted(CLAIRE);
    }
}
