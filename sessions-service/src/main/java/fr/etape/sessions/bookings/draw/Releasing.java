package fr.etape.sessions.bookings.draw;

import fr.etape.sessions.bookings.draw.ReleaseOutcome.Released;
import fr.etape.sessions.bookings.draw.RevealOutcome.ChainExhausted;
import fr.etape.sessions.bookings.draw.RevealOutcome.CodeDoesNotOpen;
import fr.etape.sessions.bookings.draw.RevealOutcome.Revealed;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives released seats to those who wait. In the order of the lots, each of them gets the best of their wishes that has
 * a free seat. Nobody who has a seat is moved, for they have planned their day. The order is that of the lots, never of
 * arrival.
 */
public final class Releasing {

    private Releasing() {}

    /** The next code gives new lots to those who wait, as § "Process" of draft-thomson-elegy-vrs has it. */
    public static RevealOutcome reveal(Draw draw, Hash256 code) {
        int revealed = draw.codes().size();
        if (revealed == draw.commitment().codes()) {
            return new ChainExhausted(revealed);
        }
        return code.hashed().equals(draw.codes().getLast())
                ? new Revealed(draw.with(code))
                : new CodeDoesNotOpen(revealed + 1);
    }

    /**
     * With the lots of the last code that was revealed.
     *
     * @param leaving who gives up their seat, or waiting for one; may be nobody
     * @param booked seats of each atelier that others hold than those of the draw, as of now; absent means 0
     */
    public static ReleaseOutcome release(Draw draw, Collection<UUID> leaving, Map<String, Integer> booked) {
        List<UUID> left = List.copyOf(leaving);
        Seating before = draw.seating();
        Seating after = before.without(draw, left);
        FreeSeats free = FreeSeats.of(draw.list().ateliers(), after, booked);
        @Nullable ReleaseOutcome ofLeaving = ReleaseRefusals.ofLeaving(draw, before, left);
        @Nullable ReleaseOutcome refusal = ofLeaving != null ? ofLeaving : ReleaseRefusals.ofBooked(booked, free);
        if (refusal != null) {
            return refusal;
        }
        List<Row> lots = Drawing.lots(draw.codes().getLast(), draw.source(), after.waiting());
        Release release =
                new Release(draw.codes().size(), left, booked, Drawing.placed(lots, free.give(lots, after.waiting())));
        return new Released(draw.with(release), release);
    }
}
