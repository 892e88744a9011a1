package fr.etape.reporting.feed;

import fr.etape.contracts.StreamName;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.votes.VotesEvent;

/** The kinds of streams that partners read. Who works at a stop is not among them. */
enum Kind {
    TOUR(TourEvent.STREAM),
    REGISTRATIONS(RegistrationsEvent.STREAM),
    PROGRAMME(ProgrammeEvent.STREAM),
    BOOKINGS(BookingsEvent.STREAM),
    TABLES(TablesEvent.STREAM),
    CONTRIBUTIONS(ContributionsEvent.STREAM),
    VOTES(VotesEvent.STREAM),
    FEEDBACK(FeedbackEvent.STREAM);

    private final StreamName name;

    Kind(StreamName name) {
        this.name = name;
    }

    /** As cursors name it. */
    String code() {
        return name.kind();
    }

    String streamOf(String stopId) {
        return name.of(stopId);
    }
}
