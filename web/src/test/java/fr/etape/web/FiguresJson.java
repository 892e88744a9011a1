package fr.etape.web;

/** Indicators and comparisons as reporting-service gives them. */
final class FiguresJson {

    static final String ANGERS = """
            {"stopId": "angers-2027-03", "rehearsal": false, "closed": true, "positions": {"registrations": 9, "votes": 3},
             "occurredAt": "2027-03-18T17:20:00.640Z",
             "methodology": {"version": "methodology@1", "rules": ["tables@1"], "deviations": []}, "values": [
              {"indicator": "presence-rate@1", "unit": "RATE", "x": 240, "n": 300, "value": 0.8, "low": 0.751, "high": 0.841,
               "groups": {}, "obsStatus": "A", "confStatus": "F"},
              {"indicator": "quota-taken@1", "unit": "RATE", "college": "ELU", "x": 96, "n": 120, "value": 0.8, "low": 0.719,
               "high": 0.862, "groups": {}, "obsStatus": "A", "confStatus": "F"},
              {"indicator": "quota-taken@1", "unit": "RATE", "college": "AUTRE", "groups": {}, "obsStatus": "M", "confStatus": "F"},
              {"indicator": "pick-up-t50-by-college@1", "unit": "MEASURE", "college": "ELU", "n": 96, "value": 0.31,
               "groups": {}, "obsStatus": "A", "confStatus": "F"},
              {"indicator": "pick-up-t50-by-college@1", "unit": "MEASURE", "college": "AUTRE", "groups": {}, "obsStatus": "Q",
               "confStatus": "C"},
              {"indicator": "feedback-tables@2", "unit": "MEASURE", "groups": {}, "obsStatus": "Q", "confStatus": "C"},
              {"indicator": "contributions-by-kind@1", "unit": "PROFILE", "n": 40,
               "groups": {"ISSUE": 20, "EXPERIENCE": 10, "PROJECT": 10}, "obsStatus": "A", "confStatus": "F"},
              {"indicator": "territories@1", "unit": "PROFILE", "n": 7, "groups": {"RURAL": 3, "SMALL_TOWN": 1, "TOWN": 0, "CITY": 1,
               "UNKNOWN": 2}, "obsStatus": "U", "confStatus": "F"},
              {"indicator": "from-own-department@1", "unit": "RATE", "x": 3, "n": 7, "value": 0.429, "low": 0.158, "high": 0.75,
               "groups": {}, "obsStatus": "U", "confStatus": "F"},
              {"indicator": "pick-up@1", "unit": "CURVE", "n": 240, "groups": {}, "obsStatus": "A", "confStatus": "F"}],
             "pickUp": {"indicator": "pick-up@1", "t50": 2, "t90": 1, "obsStatus": "A", "confStatus": "F", "days": [
              {"daysBefore": 3, "date": "2027-03-14", "confirmed": 0, "ofCapacity": 0, "ofLast": 0},
              {"daysBefore": 2, "date": "2027-03-15", "confirmed": 150, "ofCapacity": 0.5, "ofLast": 0.625},
              {"daysBefore": 1, "date": "2027-03-16", "confirmed": 252, "ofCapacity": 0.84, "ofLast": 1.05},
              {"daysBefore": 0, "date": "2027-03-17", "confirmed": 240, "ofCapacity": 0.8, "ofLast": 1}]}}
            """;

    static final String DEFINITIONS = """
            {"methodology": "methodology@1", "items": [
              {"indicator": "presence-rate@1", "unit": "RATE", "byCollege": false, "streams": "registrations", "rules": [],
               "formula": {"fr": "présents / inscrits", "en": "present / registered"},
               "base": {"fr": "inscriptions confirmées", "en": "confirmed registrations"}}]}
            """;

    static final String COMPARISON = """
            {"stops": [%s, %s], "pairs": [
              {"indicator": "presence-rate@1", "first": "angers-2027-03", "second": "nantes-2027-05",
               "difference": -0.12, "low": -0.19, "high": -0.05, "different": true},
              {"indicator": "pick-up-t50-by-college@1", "college": "ELU", "first": "angers-2027-03", "second": "nantes-2027-05",
               "difference": 0, "distance": 0.1},
              {"indicator": "contributions-by-kind@1", "first": "angers-2027-03", "second": "nantes-2027-05",
               "distance": 0.04, "chanceMedian": 0.05, "chanceLimit": 0.1, "different": false},
              {"indicator": "pick-up@1", "first": "angers-2027-03", "second": "nantes-2027-05", "distance": 0.2},
              {"indicator": "from-own-department@1", "first": "angers-2027-03", "second": "nantes-2027-05",
               "refusal": {"code": "TOO_FEW", "fr": "Moins de 30.", "en": "Fewer than 30."}},
              {"indicator": "feedback-tables@2", "first": "angers-2027-03", "second": "nantes-2027-05",
               "refusal": {"code": "SUPPRESSED", "fr": "Trop peu de personnes.", "en": "Too few people."}}]}
            """.formatted(ANGERS, nantes());

    private FiguresJson() {}

    private static String nantes() {
        return ANGERS.replace("angers-2027-03", "nantes-2027-05")
                .replace("\"deviations\": []", "\"deviations\": [\"tables@2\"]")
                .replace("\"daysBefore\": 0,", "\"daysBefore\": 4,")
                .replace("\"daysBefore\": 1,", "\"daysBefore\": 5,")
                .replace("\"daysBefore\": 2,", "\"daysBefore\": 6,")
                .replace("\"daysBefore\": 3,", "\"daysBefore\": 7,");
    }
}
