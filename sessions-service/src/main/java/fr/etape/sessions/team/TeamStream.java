package fr.etape.sessions.team;

import fr.etape.journal.StreamId;

/** The streams of the teams, one a stop, and their topics. */
public final class TeamStream {

    private static final String NAME = "/team";

    private TeamStream() {}

    public static StreamId of(String stopId) {
        return new StreamId(stopId + NAME);
    }

    public static String topicOf(String stopId) {
        return "etape.team.v1." + stopId;
    }

    public static String topicOf(StreamId stream) {
        return topicOf(stream.value().substring(0, stream.value().length() - NAME.length()));
    }
}
