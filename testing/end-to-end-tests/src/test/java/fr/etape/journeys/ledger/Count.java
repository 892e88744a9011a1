package fr.etape.journeys.ledger;

import tools.jackson.databind.JsonNode;

/** People of one college. */
public record Count(int confirmed, int waitlisted, int cancelled, int promoted) {

    static final Count NONE = new Count(0, 0, 0, 0);

    static Count reported(JsonNode college) {
        return new Count(
                college.path("confirmed").asInt(-1),
                college.path("waitlisted").asInt(-1),
                college.path("cancelled").asInt(-1),
                college.path("promoted").asInt(-1));
    }

    Count confirmedOneMore() {
        return new Count(confirmed + 1, waitlisted, cancelled, promoted);
    }

    Count waitlistedOneMore() {
        return new Count(confirmed, waitlisted + 1, cancelled, promoted);
    }

    Count promotedOneMore() {
        return new Count(confirmed + 1, waitlisted - 1, cancelled, promoted + 1);
    }

    Count cancelledOneMore(boolean heldSeat) {
        return heldSeat
                ? new Count(confirmed - 1, waitlisted, cancelled + 1, promoted)
                : new Count(confirmed, waitlisted - 1, cancelled + 1, promoted);
    }
}
