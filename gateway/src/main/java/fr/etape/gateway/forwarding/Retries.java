package fr.etape.gateway.forwarding;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** Whether a request that failed may be sent again, perhaps to another instance. */
final class Retries {

    /** RFC 9110 § 9.2.2. A POST is none of them, whatever its Idempotency-Key: who sent it decides. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

    private Retries() {}

    static boolean isSafe(String method, IOException failure) {
        boolean tookTooLong = failure instanceof InterruptedIOException;
        return neverArrived(failure) || (!tookTooLong && IDEMPOTENT.contains(method));
    }

    /** No connection came about, so nothing was sent. */
    static boolean neverArrived(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException;
    }
}
