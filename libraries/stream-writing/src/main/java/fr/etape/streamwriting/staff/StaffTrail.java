package fr.etape.streamwriting.staff;

import fr.etape.contracts.StreamName;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.journal.StreamId;
import fr.etape.journal.trail.Trail;
import fr.etape.journal.trail.TrailEntry;
import fr.etape.journal.trail.TrailPage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers who did what at a stop. */
public final class StaffTrail {

    private final Trail trail;

    StaffTrail(Trail trail) {
        this.trail = trail;
    }

    /**
     * One page of the commands that brought about events of this stop, in these streams. Throws {@link Problem} (400)
     * for a cursor that no page had. Whether the stop exists must have been checked.
     *
     * @param details tells what a command did, for those that the page shows
     */
    public ResponseEntity<AuditPage> at(
            String stopId, AuditQuery query, Function<TrailEntry, AuditDetails> details, StreamName... names) {
        List<StreamId> streams =
                Stream.of(names).map(name -> new StreamId(name.of(stopId))).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(AuditPage.of(read(stopId, query, streams), details));
    }

    private TrailPage read(String stopId, AuditQuery query, List<StreamId> streams) {
        try {
            return trail.read(streams, query.at(stopId), query.size(), query.cursor());
        } catch (IllegalArgumentException e) {
            throw new Problem(ProblemType.UNREADABLE, "The cursor must be the member next of an earlier page.");
        }
    }
}
