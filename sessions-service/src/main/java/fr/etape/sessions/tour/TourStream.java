package fr.etape.sessions.tour;

import fr.etape.journal.StreamId;

/** The one stream of the directory, and its topic. */
public final class TourStream {

    public static final StreamId ID = new StreamId("tour");
    public static final String TOPIC = "etape.tour.v1";

    private TourStream() {}
}
