package fr.etape.launcher;

import fr.etape.launcher.rehearsal.Rehearsal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Looks at the pages of the stop that is rehearsed, as its visitors would. */
final class Pages implements Rehearsal.Progress {

    private static final int VISITS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private volatile String stopId = "";

    Pages(String url) {
        this.url = url;
    }

    @Override
    public void opened(String stop) {
        stopId = stop;
    }

    @Override
    public void sent(int people, int total) {}

    void read() throws IOException, InterruptedException {
        String stop = "/stops/" + stopId;
        for (int visit = 0; visit < VISITS; visit++) {
            for (String path : List.of("/", stop, stop + "/register", stop + "/report", "/api" + stop)) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(PATIENCE)
                        .build();
                client.send(request, BodyHandlers.discarding());
            }
        }
    }
}
