package fr.etape.web;

import org.junit.jupiter.api.BeforeEach;

/** An organiser of the stop in Angers who has signed in. */
abstract class StaffSite extends SignedInSite {

    static final String STOP = "/staff/stops/angers-2027-03";
    static final String TEAM = STOP + "/team";
    static final String INVITATION = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    static final String OWN_ROLES = "GET /api/stops/angers-2027-03/team/me";

    @BeforeEach
    void signedIn() {
        API.answers(OWN_ROLES, StaffJson.ownRoles("ORGANISER"));
        API.answers("GET /api/stops/angers-2027-03/team", StaffJson.TEAM);
        API.answers("GET /api/stops/angers-2027-03/programme/draft", StaffJson.DRAFT);
        API.answers("GET /api/stops/angers-2027-03/bookings", BookingsJson.bookings(BookingsJson.CLOSED));
        API.answers("GET /api/stops/angers-2027-03/people", StaffJson.PEOPLE);
        API.answers("GET /api/stops/angers-2027-03/registrations?limit=100", StaffJson.REGISTRATIONS);
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?cursor=42&limit=100",
                StaffJson.REGISTRATIONS.replace("\"42\"", "null"));
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?college=ELU&status=CONFIRMED&limit=100",
                "{\"items\": [], \"total\": 0, \"before\": 0, \"next\": null}");
        API.answers("GET /api/stops/angers-2027-03/audit?limit=50", StaffJson.AUDIT);
        API.answers("GET /api/stops/angers-2027-03/registrations/audit?limit=50", StaffJson.REGISTRATIONS_AUDIT);
        String narrowed = "?command=team.grant-role&from=2026-10-31T23%3A00%3A00Z&limit=50";
        API.answers("GET /api/stops/angers-2027-03/audit" + narrowed, "{\"items\": []}");
        API.answers("GET /api/stops/angers-2027-03/registrations/audit" + narrowed, "{\"items\": []}");
        API.answers(
                "GET /api/invitations/" + INVITATION,
                "{\"stopId\": \"angers-2027-03\", \"role\": \"DOOR\", \"expiresAt\": \"2026-12-08T10:00:00Z\"}");
        API.answers("GET /api/reports/stops/angers-2027-03/indicators", FiguresJson.ANGERS);
        API.answers("GET /api/reports/indicators", FiguresJson.DEFINITIONS);
        API.answers("GET /api/reports/stops/angers-2027-03/indicators.csv", "stopId\r\n");
        API.answers("GET /api/reports/indicators.csv", "indicator\r\n");
        API.answers("GET /api/reports/stops/angers-2027-03/day.csv", "stopId\r\n");
        API.answers("GET /api/reports/stops/angers-2027-03/pick-up.csv", "stopId\r\n");
        API.answers("GET /api/reports/comparison/pick-up.csv?stops=angers-2027-03%2Cnantes-2027-05", "stopId\r\n");
        API.answers("GET /api/reports/comparison.csv?stops=angers-2027-03%2Cnantes-2027-05", "indicator\r\n");
        API.answers("GET /api/stops/angers-2027-03/presence", DoorJson.PRESENCE);
        API.answers("GET " + DoorJson.LATEST, DoorJson.SCANS);
        ContributionsJson.answerIn(API);
        TablesJson.answers(API);
        VotesJson.answers(API);
        visitor.takesCookie("etape-door", "device-0a1b2c3d");
        visitor.signsIn(PROVIDER, "/me");
    }
}
