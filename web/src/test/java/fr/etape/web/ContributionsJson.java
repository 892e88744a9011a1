package fr.etape.web;

/** Contributions as the gateway tells them; one holds markup, one a word that fits on no line. */
final class ContributionsJson {

    static final String METERS = "5d2f6a1e-8c04-4b7e-9f13-2a6b8c0d4e71";
    static final String MARKUP = "6e3f7b2f-9d15-4c8f-8a24-3b7c9d1e5f82";
    static final String PROPOSAL = "0e9a7c53-41bd-4f68-b2d7-6c18f3a5e920";
    static final String LONG_WORD = "interopérabilité".repeat(20);

    static final String WALL = """
            {"total": 3, "items": [
             {"contributionId": "c1", "kind": "PROJECT", "theme": "sante", "language": "en", "text": "A bus for the doctor."},
             {"contributionId": "%s", "kind": "ISSUE", "theme": "eau", "language": "fr", "text": "%s"},
             {"contributionId": "%s", "kind": "ISSUE", "theme": "eau", "language": "fr", "text": "<script>alert(1)</script><b>gras</b>"}]}
            """.formatted(METERS, LONG_WORD, MARKUP);

    static final String OWN_TABLE = """
            {"table": 12, "round": 1, "items": [%s, %s]}""".formatted(
                    contribution(METERS, "APPROVED", "Les compteurs d’eau sont relevés à pied."),
                    contribution(MARKUP, "PENDING", "<img src=x onerror=alert(1)>"));

    static final String LIST = """
            {"items": [%s, %s], "total": 2, "counts": {"PENDING": 1, "APPROVED": 1, "REJECTED": 0, "ERASED": 0}, "own": null, "next": 50}
            """.formatted(
                    contribution(METERS, "APPROVED", "Les compteurs d’eau sont relevés à pied."),
                    contribution(MARKUP, "PENDING", "<img src=x onerror=alert(1)>"));

    static final String ONE = contribution(METERS, "APPROVED", "Les compteurs d’eau sont relevés à pied.");

    /** Two sources; it had one before. */
    static final String MERGED = proposal(false);

    private static final String PATH = "/api/stops/angers-2027-03";

    private ContributionsJson() {}

    private static String proposal(boolean dissolved) {
        return """
                {"proposalId": "%s", "theme": "eau", "language": "fr", "text": "Relever les compteurs à distance. <b>Vite</b>",
                 "sources": ["%s", "%s"], "before": ["%s"], "dissolved": %s, "revision": 1, "version": 3, "provenance": [%s, %s]}
                """.formatted(
                        PROPOSAL,
                        METERS,
                        MARKUP,
                        METERS,
                        dissolved,
                        ONE,
                        contribution(MARKUP, "APPROVED", "<img src=x onerror=alert(1)>"));
    }

    static void answerIn(StubApi api) {
        api.answers("GET " + PATH + "/contributions?state=PENDING", LIST);
        api.answers("GET " + PATH + "/contributions", LIST);
        api.answers("GET " + PATH + "/contributions?kind=ISSUE&theme=eau&merged=false", LIST);
        api.answers("GET " + PATH + "/contributions/" + METERS, ONE);
        api.answers("GET " + PATH + "/proposals", "{\"items\": [" + MERGED + "]}");
        api.answers("GET " + PATH + "/proposals/" + PROPOSAL, MERGED);
    }

    static void dissolveIn(StubApi api) {
        api.answers("GET " + PATH + "/proposals", "{\"items\": []}");
        api.answers("GET " + PATH + "/proposals/" + PROPOSAL, proposal(true));
    }

    /** An issue about water of table 12 in round 1, changed twice. */
    static String contribution(String id, String state, String text) {
        return """
                {"contributionId": "%s", "kind": "ISSUE", "theme": "eau", "territory": "RURAL", "table": 12, "round": 1, "language": "fr",
                 "text": "%s", "state": "%s", "revision": 1, "version": 2, "writtenAt": "2027-04-01T09:31:41.207Z"}""".formatted(id, text, state);
    }
}
