package fr.etape.sessions.programme;

import fr.etape.journal.StateFormat;
import fr.etape.sessions.programme.Programme.Planned;
import fr.etape.sessions.programme.Programme.Room;
import fr.etape.streamwriting.JsonStateFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;

/** A programme as it is kept in snapshots. */
public record ProgrammeSnapshot(SortedMap<String, Room> rooms, SortedMap<String, Planned> sessions, int version) {

    public static final StateFormat<Programme> FORMAT =
            new JsonStateFormat<>(1, ProgrammeSnapshot.class, ProgrammeSnapshot::of, ProgrammeSnapshot::programme);

    private static ProgrammeSnapshot of(Programme programme) {
        return new ProgrammeSnapshot(
                new TreeMap<>(programme.rooms()), new TreeMap<>(programme.sessions()), programme.version());
    }

    private Programme programme() {
        return new Programme(HashTreePMap.from(rooms), HashTreePMap.from(sessions), version);
    }
}
