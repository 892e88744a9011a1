package fr.etape.web;

/** What the API answers about votes and the survey. */
final class VotesJson {

    static final String FIRST = "0c6b7a52-3c1f-4c55-9d5e-6f1a7b0f2d10";
    static final String SECOND = "7f3a0de4-8d1b-4b8e-9a35-0d6c2b41e977";
    static final String METERS = "3d0e9c1a-52c4-4a0b-8a55-1f7a64f0a001";
    static final String BUSES = "91b7f6d2-0a64-4f1d-b1a9-66f0c4d7e002";

    private static final String STOP = "/api/stops/angers-2027-03";

    private static final String PROPOSALS = """
            "proposals": [{"proposalId": "%s", "theme": "eau", "text": "Relever les compteurs d’eau à distance"},
             {"proposalId": "%s", "theme": "mobilite", "text": "Compter les passagers des bus"}]""".formatted(METERS, BUSES);

    private static final String APPROVAL_RULES = "\"rules\": {\"ideasOnASheet\": 20, \"mostApprovals\": 5}";

    private static final String POINTS_RULES =
            "\"rules\": {\"points\": 10, \"leastProposals\": 3, \"mostOnOne\": 4, \"places\": 1}";

    static final String APPROVAL_SHEET = """
            {"questionId": "%s", "stage": "APPROVALS", %s, %s, "castNumber": 1, "approvals": ["%s"]}""".formatted(FIRST, APPROVAL_RULES, PROPOSALS, METERS);

    static final String POINTS_SHEET = """
            {"questionId": "%s", "stage": "POINTS", %s, %s, "castNumber": 0}""".formatted(SECOND, POINTS_RULES, PROPOSALS);

    static final String APPROVALS_RESULT = """
            {"questionId": "%s", "stage": "APPROVALS", "countingRule": "approvals@1", "status": "PUBLISHED", %s,
             "ballots": 214, "ballotsByCollege": {}, "lotSeed": "20",
             "lines": [{"proposalId": "%s", "theme": "eau", "text": "Relever les compteurs d’eau à distance", "rank": 1,
              "views": 45, "approvals": 30, "low": 0.521, "high": 0.786},
              {"proposalId": "%s", "theme": "mobilite", "text": "Compter les passagers des bus", "rank": 2,
              "views": 44, "approvals": 11, "low": 0.146, "high": 0.394}]}""".formatted(FIRST, APPROVAL_RULES, METERS, BUSES);

    static final String POINTS_RESULT = """
            {"questionId": "%s", "stage": "POINTS", "countingRule": "equal-shares@1", "status": "PUBLISHED", %s,
             "ballots": 268, "ballotsByCollege": {"COLLECTIVITE": 80, "AUTRE": 12, "ELU": 96}, "extraPlaces": 0, "lotSeed": "20",
             "lines": [{"proposalId": "%s", "theme": "eau", "text": "Relever les compteurs d’eau à distance", "rank": 1,
              "supporters": 240, "points": 960, "place": 1, "supportersByCollege": {"AUTRE": 10, "COLLECTIVITE": 70, "ELU": 90}},
              {"proposalId": "%s", "theme": "mobilite", "text": "Compter les passagers des bus", "rank": 2,
              "supporters": 80, "points": 240}]}""".formatted(SECOND, POINTS_RULES, METERS, BUSES);

    static final String SURVEY = """
            {"surveyId": "2b9f6c3e-41d7-4c08-a6f5-90b1e27d4a31", "open": true, "promise": "anonymous@1",
             "items": {"TABLES": ["1", "2", "3", "4", "5"],
              "RECOMMENDATION": ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
              "HIGHLIGHT": ["PLENARIES", "ATELIERS", "TABLES", "MEETINGS", "VOTES"]}}""";

    static final String FIGURES = """
            {"surveyId": "2b9f6c3e-41d7-4c08-a6f5-90b1e27d4a31", "open": false, "respondents": 130,
             "counts": [{"item": "TABLES", "choice": "5", "count": 40}, {"item": "TABLES", "choice": "1"},
              {"item": "HIGHLIGHT", "choice": "MEETINGS", "count": 61}],
             "means": {"TABLES": 4.0}}""";

    private VotesJson() {}

    static String question(String id, String stage, String status) {
        return """
                {"questionId": "%s", "stage": "%s", "countingRule": "approvals@1", "rules": {}, "electorate": "SEATED",
                 "status": "%s", "proposals": 96, "ballots": 214, "openedAt": "2027-03-18T13:30:00.104Z"}""".formatted(id, stage, status);
    }

    static void questions(StubApi api, String... items) {
        api.answers("GET " + STOP + "/questions", "{\"items\": [" + String.join(",", items) + "]}");
    }

    /** A published vote, and an open one with points. */
    static void answers(StubApi api) {
        questions(api, question(FIRST, "APPROVALS", "PUBLISHED"), question(SECOND, "POINTS", "OPEN"));
        api.answers("GET " + STOP + "/questions/" + FIRST + "/result", APPROVALS_RESULT);
        api.answers("GET " + STOP + "/questions/" + FIRST + "/sheet", APPROVAL_SHEET);
        api.answers("GET " + STOP + "/questions/" + SECOND + "/result", POINTS_RESULT);
        api.answers("GET " + STOP + "/questions/" + SECOND + "/sheet", POINTS_SHEET);
        api.answers("GET " + STOP + "/feedback/survey", SURVEY);
        api.answers("GET " + STOP + "/feedback", FIGURES);
    }
}
