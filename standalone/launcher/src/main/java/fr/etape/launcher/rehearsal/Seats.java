package fr.etape.launcher.rehearsal;

import tools.jackson.databind.JsonNode;

/** People of one college, as counted in one place. */
public record Seats(int confirmed, int waitlisted) {

    static final Seats NONE = new Seats(0, 0);

    static Seats of(JsonNode college) {
        return new Seats(
                college.path("confirmed").asInt(0), college.path("waitlisted").asInt(0));
    }

    Seats plus(Seats other) {
        return new Seats(confirmed + other.confirmed, waitlisted + other.waitlisted);
    }
}
