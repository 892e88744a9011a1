package fr.etape.reporting.day.parts;

import fr.etape.contracts.StopEvent;
import fr.etape.contracts.programme.ProgrammeEvent.ProgrammePublished;
import fr.etape.contracts.programme.Session;
import fr.etape.contracts.programme.SessionKind;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The programme as published last.
 *
 * @param version 0 before the first publication
 * @param sessions how many
 * @param ateliers seats of each, by session id; 0 where they are not limited
 */
public record Programme(int version, int sessions, SortedMap<String, Integer> ateliers) implements Part {

    public static final Programme NONE = new Programme(0, 0, Sorted.none());

    @Override
    public Part after(StopEvent event, Instant at) {
        return event instanceof ProgrammePublished e ? of(e.version(), e.sessions()) : this;
    }

    private static Programme of(int version, List<Session> sessions) {
        TreeMap<String, Integer> ateliers = new TreeMap<>();
        for (Session session : sessions) {
            if (session.kind() == SessionKind.ATELIER) {
                Integer seats = session.seats();
                ateliers.put(session.sessionId(), seats == null ? 0 : seats);
            }
        }
        return new Programme(version, sessions.size(), Collections.unmodifiableSortedMap(ateliers));
    }
}
