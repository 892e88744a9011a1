package fr.etape.journal;

/**
 * How far a stream is known.
 *
 * @param position of the last event that the state includes; 0 for a stream without events
 */
public record Head<S>(long position, S state) {}
