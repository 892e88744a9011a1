package fr.etape.gateway.held;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one request holds beside its connection, until it ends, however it ends. Used by the thread of the request
 * alone.
 */
public final class Held {

    private static final String ATTRIBUTE = Held.class.getName();

    private final OpenPlaces places;
    private final @Nullable String client;
    private int ofBody;
    private int ofAnswer;
    private boolean isLong;

    Held(OpenPlaces places, @Nullable String client) {
        this.places = places;
        this.client = client;
    }

    /** Of a request that the server let in. */
    public static Held by(HttpServletRequest request) {
        return (Held) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Bytes up to which an answer is taken whole. */
    public int wholeAnswer() {
        return places.wholeAnswer();
    }

    /** @return whether there is memory for as many more bytes of the body */
    public boolean moreOfBody(int bytes) {
        boolean taken = places.bodies.take(client, bytes);
        ofBody += taken ? bytes : 0;
        return taken;
    }

    /** @return whether there is memory for as many more bytes of the answer */
    public boolean moreOfAnswer(int bytes) {
        boolean taken = places.answers.take(client, bytes);
        ofAnswer += taken ? bytes : 0;
        return taken;
    }

    /** @return whether the answer may stream, and keep its connection to the service for as long as the client likes */
    public boolean longAnswer() {
        isLong = isLong || places.longAnswers.take(client, 1);
        return isLong;
    }

    /** @return whether the client's turn at a service came within that time */
    public boolean turnAt(String service, Duration within) {
        return client == null || places.turns.take(new Turns.Place(client, service), within);
    }

    public void turnIsOver(String service) {
        if (client != null) {
            places.turns.giveBack(new Turns.Place(client, service));
        }
    }

    void end() {
        if (ofBody > 0) {
            places.bodies.giveBack(client, ofBody);
        }
        if (ofAnswer > 0) {
            places.answers.giveBack(client, ofAnswer);
        }
        if (isLong) {
            places.longAnswers.giveBack(client, 1);
        }
        places.requests.giveBack(client, 1);
    }
}
