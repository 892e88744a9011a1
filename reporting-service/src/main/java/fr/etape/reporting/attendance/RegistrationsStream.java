package fr.etape.reporting.attendance;

/** The names of the streams {@code <stopId>/registrations}. */
final class RegistrationsStream {

    private static final String KIND = "/registrations";

    private RegistrationsStream() {}

    static String of(String stopId) {
        return stopId + KIND;
    }

    /** Throws {@link IllegalArgumentException} for a stream of another kind. */
    static String stopOf(String stream) {
        if (!stream.endsWith(KIND)) {
            throw new IllegalArgumentException(stream + " is no stream of registrations");
        }
        return stream.substring(0, stream.length() - KIND.length());
    }
}
