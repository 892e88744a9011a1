package fr.etape.web;

/** What the gateway answers to the door. */
final class DoorJson {

    static final String CHECK_INS = "/api/stops/angers-2027-03/check-ins";

    static final String LATEST = CHECK_INS + "?device=device-0a1b2c3d&limit=10";

    static final String PRESENCE = """
            {"stopId": "angers-2027-03", "position": 356, "capacity": 300, "total": {"expected": 2, "here": 1, "walkIns": 0},
             "colleges": {"ELU": {"expected": 2, "here": 1, "walkIns": 0}}}""";

    static final String SCANS = """
            {"items": [%s, %s]}""".formatted(verdict("UNKNOWN_TICKET"), verdict("ADMITTED"));

    private DoorJson() {}

    static String verdict(String kind) {
        boolean known = !kind.equals("UNKNOWN_TICKET") && !kind.equals("OTHER_STOP");
        boolean here = kind.equals("ADMITTED") || kind.equals("JUST_ADMITTED") || kind.equals("ALREADY_HERE");
        return """
                {"nonce": "0d9c3b52-6a41-4f7e-8f0b-2f1c77a3e915", "verdict": "%s", "registrationId": %s,
                 "scannedAt": "2027-04-01T07:46:02.871Z", "enteredAt": %s, "point": %s, "otherStop": %s, "person": %s}""".formatted(
                        kind,
                        known ? "\"r1\"" : null,
                        here ? "\"2027-04-01T07:02:00Z\"" : null,
                        here ? "\"entrance-2\"" : null,
                        kind.equals("OTHER_STOP") ? "\"le-mans-2027-05\"" : null,
                        known
                                ? "{\"givenName\": \"Zoé\", \"familyName\": \"Le Gall\", \"college\": \"ELU\", \"organisation\": \"Cholet\"}"
                                : null);
    }

    static String verdicts(String kind) {
        return "{\"verdicts\": [" + verdict(kind) + "]}";
    }
}
