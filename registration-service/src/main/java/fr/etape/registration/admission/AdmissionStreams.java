package fr.etape.registration.admission;

import fr.etape.journal.StreamId;

/** Names of the streams, and of their topics. */
public final class AdmissionStreams {

    private static final String SUFFIX = "/registrations";

    private AdmissionStreams() {}

    public static StreamId of(String stopId) {
        return new StreamId(stopId + SUFFIX);
    }

    public static String stopOf(StreamId stream) {
        return stream.value().substring(0, stream.value().length() - SUFFIX.length());
    }

    public static String topicOf(StreamId stream) {
        return "etape.registrations.v1." + stopOf(stream);
    }
}
