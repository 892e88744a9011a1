package fr.etape.localservers.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks a health endpoint; anything but 200 counts as not yet. */
public record Health(URI endpoint) implements Readiness {

    private static final Waiting WAITING = new Waiting(Duration.ofSeconds(120), Duration.ofMillis(100));
    private static final int PATIENCE_MILLIS = 5_000;

    /** A service that answers is up; whether the whole suite can be used, the gateway knows. */
    public static Health liveness(String url) {
        return new Health(URI.create(url + "/actuator/health/liveness"));
    }

    public static Health suite(String gatewayUrl) {
        return new Health(URI.create(gatewayUrl + "/actuator/health"));
    }

    @Override
    public void await(ServerProcess server) {
        WAITING.until(server, this::good);
    }

    public boolean good() {
        try {
            HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
