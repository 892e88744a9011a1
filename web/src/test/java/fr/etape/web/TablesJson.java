package fr.etape.web;

/** What the gateway answers about tables. */
final class TablesJson {

    static final String PLAN = "6d1f0c3a-52be-4f0e-9a35-7c1f2b8e4d90";
    static final String PLANS_PATH = "/api/stops/angers-2027-03/table-plans";
    static final String PLAN_PATH = PLANS_PATH + "/" + PLAN;
    static final String SEATS_PATH = "/api/stops/angers-2027-03/tables";

    private static final String SUMMARY = """
            {"planId": "%s", "status": "COMPUTED", "createdAt": "2027-03-17T15:04:07.318Z", "spent": 184320, "of": 8000000, "people": 291,
             "tables": 37, "rounds": 2, "seed": 9007199254740991, "pins": [], "pinChanges": 0, "goals": [
              {"goal": "REPEATS", "value": 0, "bound": 0, "guaranteed": true, "tablesOff": 0},
              {"goal": "COLLEGE", "value": 3102, "bound": 3102, "guaranteed": true, "tablesOff": 0},
              {"goal": "TERRITORY", "value": 2810, "bound": 2796, "guaranteed": false, "tablesOff": 7}]""".formatted(PLAN);

    static final String PLANS = """
            {"items": [%s}], "version": 3, "confirmed": 291, "present": 240}""".formatted(SUMMARY);

    /** Zoé Le Gall and Jean Martin apart; Zoé at table 12 in every round. Jean Martin has no seat any more. */
    static final String COMPUTED =
            SUMMARY.replace("\"pins\": []", "\"pins\": [{\"registrationId\": \"r1\", \"table\": 12}]")
                    + """
            , "rules": {"colleaguesAtMost": 3, "facilitatorRequired": true, "together": [], "apart": [["r1", "r2"]],
              "accessible": ["r1"], "accessibleSeats": [{"table": 12, "seats": 2}]}, "seats": [{"round": 1, "tables": [{"table": 12, "facilitator": "%s", "seats": ["r1", "r9"]}]}]}""".formatted(StaffJson.HUGO);

    static final String COMPUTING = """
            {"planId": "%s", "status": "COMPUTING", "createdAt": "2027-03-17T15:04:07.318Z", "spent": 2000000, "of": 8000000, "people": 291,
             "tables": 37, "rounds": 2, "seed": 20270318, "pins": [], "pinChanges": 0}""".formatted(PLAN);

    static final String SEATS = """
            {"version": 3, "planId": "%s", "rounds": [{"round": 1, "tables": [
              {"table": 12, "facilitator": "%s", "mine": true, "code": "K7WD-M3VQ", "seats": ["r1", "r9"]}]},
             {"round": 2, "tables": []}]}""".formatted(PLAN, StaffJson.HUGO);

    static final String CURVE = """
            {"reseatingId": "3ebc5f47-9d4a-4b3e-8f6a-8a5bbc4dae93", "version": 3, "round": 1, "arrivals": 4, "fewestMoves": 2, "proposed": 1,
             "points": [{"point": 0, "moves": 0, "tablesOutside": 2, "tablesOff": {"COLLEGE": 5, "TERRITORY": 8}},
              {"point": 1, "moves": 2, "tablesOutside": 0, "tablesOff": {"COLLEGE": 2, "TERRITORY": 6}},
              {"point": 2, "moves": 6, "tablesOutside": 0, "tablesOff": {"COLLEGE": 0, "TERRITORY": 3}}]}""";

    private TablesJson() {}

    static void answers(StubApi api) {
        api.answers("GET " + PLANS_PATH, PLANS);
        api.answers("GET " + PLAN_PATH, COMPUTED);
        api.answers(
                "GET " + PLAN_PATH + "/progress", "{\"status\": \"COMPUTING\", \"spent\": 2000000, \"of\": 8000000}");
        api.answers("GET " + PLAN_PATH + "/seats", "\"round,table,registrationId\"");
        api.answers("GET " + SEATS_PATH, SEATS);
    }
}
