package fr.etape.journal;

import java.util.List;

/** A command, as it was decided on, and the events that it brought about: at least one. */
public record Change<C, E>(C command, List<Recorded<E>> events) {}
