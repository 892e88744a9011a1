package fr.etape.web.api;

/** What the other side said to something sent: yes, with what came of it, or no, with the reason. */
public sealed interface Answer<T> {

    record Accepted<T>(T body) implements Answer<T> {}

    record Refused<T>(Problem problem) implements Answer<T> {}
}
