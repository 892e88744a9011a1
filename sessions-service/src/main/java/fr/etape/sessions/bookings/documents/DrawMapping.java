package fr.etape.sessions.bookings.documents;

/**
 * The collection {@code draws}: {@code {_id: drawId, stopId, secret, chainLength, sourceDetail}}. Whoever reads the
 * secret of a draw that is announced knows its codes, but not its lots: for those the numbers of the source are needed.
 */
final class DrawMapping {

    static final String COLLECTION = "draws";
    static final String STOP = "stopId";
    static final String SECRET = "secret";
    static final String LENGTH = "chainLength";
    static final String SOURCE_DETAIL = "sourceDetail";

    private DrawMapping() {}
}
