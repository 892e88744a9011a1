package fr.etape.sessions.tour;

import fr.etape.contracts.tour.StopDetails;
import org.jspecify.annotations.Nullable;

/** What organisers ask of the directory. Details are whole and were checked before. */
public sealed interface TourCommand {

    String stopId();

    /**
     * @param request by which a repetition is known
     * @param earlier the request that came with the same key before; null when none did, or nobody has looked yet
     */
    record DraftStop(
            String stopId,
            boolean rehearsal,
            StopDetails details,
            CreationRequest request,
            @Nullable CreationRequest earlier)
            implements TourCommand {

        public DraftStop after(@Nullable CreationRequest found) {
            return new DraftStop(stopId, rehearsal, details, request, found);
        }
    }

    /** @param version of the stop that the details were made from: if it is another by now, nothing is changed */
    record ChangeStop(String stopId, long version, StopDetails details) implements TourCommand {}

    record PublishStop(String stopId) implements TourCommand {}

    record CloseStop(String stopId) implements TourCommand {}
}
