package fr.etape.contracts;

import java.util.regex.Pattern;

/**
 * What the streams of one kind and their topics are called: one stream for each stop, or a single one for all stops.
 * Each stream has a topic of its own.
 */
public final class StreamName {

    private static final Pattern KIND = Pattern.compile("[a-z]+");

    private final String kind;
    private final boolean single;

    private StreamName(String kind, boolean single) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException(kind + " is not a kind of streams");
        }
        this.kind = kind;
        this.single = single;
    }

    /** Streams {@code <stopId>/<kind>} with topics {@code etape.<kind>.v1.<stopId>}. */
    public static StreamName ofEachStop(String kind) {
        return new StreamName(kind, false);
    }

    /** The stream {@code <kind>} with the topic {@code etape.<kind>.v1}. */
    public static StreamName single(String kind) {
        return new StreamName(kind, true);
    }

    public String kind() {
        return kind;
    }

    /** The stream that holds the events of a stop. */
    public String of(String stopId) {
        return single ? kind : stopId + "/" + kind;
    }

    /** Throws {@link IllegalArgumentException} for a stream of another kind and for a single one. */
    public String stopOf(String stream) {
        String ending = "/" + kind;
        if (single || !stream.endsWith(ending)) {
            throw new IllegalArgumentException(stream + " is not a stream of " + kind);
        }
        return stream.substring(0, stream.length() - ending.length());
    }

    /** The topic of the stream that holds the events of a stop. */
    public String topicOf(String stopId) {
        return single ? "etape." + kind + ".v1" : "etape." + kind + ".v1." + stopId;
    }

    /** Throws {@link IllegalArgumentException} for a stream of another kind. */
    public String topicOfStream(String stream) {
        if (single && !stream.equals(kind)) {
            throw new IllegalArgumentException(stream + " is not the stream " + kind);
        }
        return single ? topicOf("") : topicOf(stopOf(stream));
    }

    @Override
    public String toString() {
        return of("<stopId>");
    }
}
