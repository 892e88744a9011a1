package fr.etape.gateway.connections;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP over connections that are counted and checked. Public, since the server makes it by its name. */
public final class BoundedProtocol extends Http11NioProtocol {

    private static final int ANSWER_BUFFER = 1024;
    /** Finished requests whose buffers the next ones get. */
    private static final int KEPT = 64;

    private final BoundedEndpoint endpoint;

    public BoundedProtocol() {
        this(new BoundedEndpoint());
    }

    private BoundedProtocol(BoundedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        setProcessorCache(KEPT);
    }

    /** Of an answer's buffer, which holds as many characters again that nobody writes. Bodies go past it. */
    @Override
    public int getDesiredBufferSize() {
        return ANSWER_BUFFER;
    }

    void limitTo(ConnectionLimit limit) {
        endpoint.limitTo(limit);
    }
}
