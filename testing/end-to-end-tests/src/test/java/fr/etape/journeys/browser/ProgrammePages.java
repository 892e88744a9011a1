package fr.etape.journeys.browser;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** An organiser drafts the programme of a stop that {@link StopForm} opened. */
record ProgrammePages(Visitor organiser, String stopId) {

    void addRoom(String name, int capacity) {
        open();
        organiser.click("#add-room");
        organiser.type("#name", name);
        organiser.type("#capacity", Integer.toString(capacity));
        organiser.click("#submit");
        organiser.awaitSeen("[data-room]");
    }

    /** In the afternoon. */
    void addAtelier(String code, String title, int seats) {
        LocalDateTime start = LocalDate.now().plusMonths(3).atTime(14, 0);
        open();
        organiser.click("#add-session");
        organiser.choose("#kind", "ATELIER");
        organiser.type("#title-fr", title);
        organiser.setMoment("startsAt", start);
        organiser.setMoment("endsAt", start.plusMinutes(90));
        organiser.type("#seats", Integer.toString(seats));
        organiser.type("#sessionId", code);
        organiser.click("#submit");
        organiser.awaitSeen("[data-session='" + code + "']");
    }

    void publish() {
        open();
        organiser.click("#publish");
        organiser.click("#confirm");
        organiser.awaitText("#done", "The programme is published.");
    }

    private void open() {
        organiser.open("/staff/stops/" + stopId + "/programme");
    }
}
