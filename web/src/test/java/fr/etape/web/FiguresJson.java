package fr.etape.web;

/** Indicators and comparisons as reporting-service gives them. */
final class FiguresJson {

    static final String ANGERS = """
            {"stopId": "angers-2027-03", "rehearsal": false, "closed": true, "positions": {"registrations": 9}, "values": [
              {"indicator": "presence-rate@1", "unit": "RATE", "x": 240, "n": 300, "value": 0.8, "low": 0.751, "high": 0.841,
               "groups": {}, "obsStatus": "A", "confStatus": "F"},
              {"indicator": "feedback-tables@1", "unit": "MEASURE", "groups": {}, "obsStatus": "Q", "confStatus": "C"},
              {"indicator": "contributions-by-kind@1", "unit": "PROFILE", "n": 40,
               "groups": {"ISSUE": 20, "EXPERIENCE": 10, "PROJECT": 10}, "obsStatus": "A", "confStatus": "F"}]}
            """;

    static final String COMPARISON = """
            {"stops": [%s, %s], "pairs": [
              {"indicator": "presence-rate@1", "first": "angers-2027-03", "second": "nantes-2027-05",
               "difference": -0.12, "low": -0.19, "high": -0.05, "different": true},
              {"indicator": "contributions-by-kind@1", "first": "angers-2027-03", "second": "nantes-2027-05",
               "distance": 0.04, "chanceMedian": 0.05, "chanceLimit": 0.1, "different": false},
              {"indicator": "feedback-tables@1", "first": "angers-2027-03", "second": "nantes-2027-05",
               "refusal": {"code": "SUPPRESSED", "fr": "Trop peu de personnes.", "en": "Too few people."}}]}
            """.formatted(ANGERS, ANGERS.replace("angers-2027-03", "nantes-2027-05"));

    private FiguresJson() {}
}
