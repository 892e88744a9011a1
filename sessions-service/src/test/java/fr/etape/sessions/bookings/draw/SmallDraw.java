package fr.etape.sessions.bookings.draw;

import static fr.etape.sessions.bookings.draw.People.list;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.sessions.bookings.draw.DrawOutcome.Drawn;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.Released;
import fr.etape.sessions.bookings.draw.RevealOutcome.Revealed;
import fr.etape.sessions.bookings.draw.lots.PublicSource;
import fr.etape.sessions.bookings.draw.lots.SecretChain;
import fr.etape.sessions.bookings.draw.lots.SourceReading;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two ateliers of two seats for eight people, the sixth of whom has no wish. */
public final class SmallDraw {

    public static final SecretChain CHAIN = SecretChain.of("totally not a bikeshed".getBytes(UTF_8), 10);

    public static final PublicSource DICE = ((SourceReading.Read) SourceReading.of("3 1 4 1 5 9 2 6 5 3")).source();

    public static final ClosedList LIST =
            list("eau=2 sante=2", "1 eau", "2 eau sante", "3 eau", "4 eau", "5 sante eau", "6", "7 eau", "8 eau");

    private SmallDraw() {}

    public static Draw drawn() {
        return drawn(LIST);
    }

    public static Draw drawn(ClosedList list) {
        return ((Drawn) Drawing.draw(new Announced(CHAIN.commitment(), list.digest()), list, DICE, CHAIN.code(1)))
                .draw();
    }

    public static Draw revealed(Draw draw) {
        return ((Revealed) Releasing.reveal(draw, CHAIN.code(draw.codes().size() + 1))).draw();
    }

    public static Draw released(Draw draw, List<UUID> leaving, Map<String, Integer> booked) {
        return ((Released) Releasing.release(draw, leaving, booked)).draw();
    }
}
