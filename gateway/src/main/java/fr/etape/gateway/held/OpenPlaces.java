package fr.etape.gateway.held;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** All that this gateway holds open. */
@Component
public final class OpenPlaces {

    final Places requests;
    final Places bodies;
    final Places answers;
    final Places longAnswers;
    final Turns turns;

    private final Places connections;
    private final Places eventStreams;
    private final int connectionsInAll;
    private final int wholeAnswer;

    OpenPlaces(HeldSettings settings) {
        HeldLimits limits = HeldLimits.of(settings, Runtime.getRuntime().maxMemory());
        connectionsInAll = limits.connections();
        connections = new Places(limits.connectionsPerClient(), limits.connections());
        requests = new Places(limits.requestsPerClient(), limits.requests());
        eventStreams = new Places(limits.eventStreams(), limits.eventStreams());
        bodies = new Places(limits.bodiesPerClient(), limits.bodies());
        answers = new Places(limits.answersPerClient(), limits.answers());
        longAnswers = new Places(settings.longAnswersPerClient(), settings.longAnswers());
        turns = new Turns(settings.callsPerClient());
        wholeAnswer = Math.toIntExact(settings.wholeAnswer().toBytes());
    }

    public Places connections() {
        return connections;
    }

    public Places eventStreams() {
        return eventStreams;
    }

    public int connectionsInAll() {
        return connectionsInAll;
    }

    /** Bytes up to which an answer is taken whole. */
    int wholeAnswer() {
        return wholeAnswer;
    }

    /** How long to wait after a refusal: about the time in which a burst is worked off. */
    static Duration later() {
        return Duration.ofSeconds(2);
    }
}
