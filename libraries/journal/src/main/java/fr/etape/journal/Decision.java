package fr.etape.journal;

import java.util.List;

/** What was decided on one command: the events that follow, none for a refusal, and what to tell its sender. */
public record Decision<E, O>(List<E> events, O outcome) {

    public Decision {
        events = List.copyOf(events);
    }

    public static <E, O> Decision<E, O> nothing(O outcome) {
        return new Decision<>(List.of(), outcome);
    }
}
