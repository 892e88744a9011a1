package fr.etape.web.site.api;

/** What the other side said to something sent: yes, with what came of it, or no, with the reason. */
public sealed interface Answer<T> {

    /** What was accepted, where a refusal can only mean that there is no such thing (any more). */
    static <T> T accepted(Answer<T> answer) {
        return switch (answer) {
            case Accepted<T> accepted -> accepted.body();
            case Refused<T> refused -> throw refused.problem().asFailure();
        };
    }

    record Accepted<T>(T body) implements Answer<T> {}

    record Refused<T>(Problem problem) implements Answer<T> {}
}
