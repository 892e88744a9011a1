package fr.etape.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the web's rehearsal button calls: {@code POST /rehearsals} starts one, {@code GET /rehearsals/{id}} tells how
 * far it is. On the loopback address, below a path nobody can guess, since it fills the store at will.
 */
public final class RehearsalEndpoint implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final String prefix;
    private final Rehearsals rehearsals;

    public RehearsalEndpoint(String secret, Rehearsal rehearsal) throws IOException {
        this.prefix = "/" + secret;
        this.rehearsals = new Rehearsals(rehearsal);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(prefix + "/rehearsals", this::answer);
        server.start();
    }

    /** Base URL, secret included. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String rest = exchange.getRequestURI().getPath().substring((prefix + "/rehearsals").length());
            if (exchange.getRequestMethod().equals("POST") && rest.isEmpty()) {
                send(exchange, 202, new Started(rehearsals.start()));
            } else if (exchange.getRequestMethod().equals("GET") && rest.startsWith("/")) {
                Optional<Rehearsals.Report> report = rehearsals.report(rest.substring(1));
                send(exchange, report.isPresent() ? 200 : 404, report.orElse(null));
            } else {
                send(exchange, 404, null);
            }
        }
    }

    private record Started(String id) {}

    private static void send(HttpExchange exchange, int status, @Nullable Object body) throws IOException {
        if (body == null) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
