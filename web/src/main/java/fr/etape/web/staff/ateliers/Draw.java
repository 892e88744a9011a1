package fr.etape.web.staff.ateliers;

import org.jspecify.annotations.Nullable;

/** What an organiser's page needs to know of a draw; everything else is on the public page. */
record Draw(String drawId, Step step, @Nullable Result result) {

    enum Step {
        ANNOUNCED,
        CLOSED,
        DRAWN
    }

    /** @param releases how often seats went on since */
    record Result(int releases) {}
}
