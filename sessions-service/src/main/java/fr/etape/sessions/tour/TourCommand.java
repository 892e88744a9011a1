package fr.etape.sessions.tour;

import fr.etape.contracts.tour.StopDetails;
import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import org.jspecify.annotations.Nullable;

/** What organisers ask of the directory. Details are whole and were checked before. */
public sealed interface TourCommand extends Command<TourCommand, TourOutcome> {

    String stopId();

    /**
     * @param request by which a repetition is known
     * @param earlier the request that came with the same key before; null when none did, or nobody has looked yet
     */
    @CommandType("tour.draft-stop")
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

    /** A command about a stop that must exist. */
    sealed interface OfKnownStop extends TourCommand {}

    /** @param version of the stop that the details were made from: if it is another by now, nothing is changed */
    @CommandType("tour.change-stop")
    record ChangeStop(String stopId, long version, StopDetails details) implements OfKnownStop {}

    @CommandType("tour.publish-stop")
    record PublishStop(String stopId) implements OfKnownStop {}

    @CommandType("tour.close-stop")
    record CloseStop(String stopId) implements OfKnownStop {}
}
