package fr.etape.launcher.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the mailbox on the loopback address: {@code /} lists, {@code /messages/7} opens one, {@code
 * /messages.json?stop=…} is for programs. Answers only requests that name this machine, so that no site elsewhere can
 * have a browser read it under a name of its own. Its HTML runs no script and fetches nothing.
 */
public final class MailboxServer implements AutoCloseable {

    private static final Pattern ONE = Pattern.compile("/messages/(\\d{1,9})(/html)?");
    private static final Pattern HERE = Pattern.compile("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    private static final String NOTHING_ELSE = "default-src 'none'; base-uri 'none'; frame-ancestors ";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Mailbox mailbox;

    /** On a free port. */
    public MailboxServer(Mailbox mailbox) throws IOException {
        this.mailbox = mailbox;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where a browser on this machine finds it. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Matcher one = ONE.matcher(path);
            MailboxPages pages = new MailboxPages(language(exchange));
            String to = Objects.requireNonNullElse(query(exchange, "to"), "");
            if (!isHere(exchange) || !exchange.getRequestMethod().equals("GET")) {
                send(exchange, 404, "text/plain", "");
            } else if (path.equals("/")) {
                page(exchange, pages.list(to(to), to));
            } else if (path.equals("/messages.json")) {
                send(exchange, 200, "application/json", json(to, query(exchange, "stop")));
            } else if (path.equals("/mailbox.css")) {
                send(exchange, 200, "text/css", css());
            } else if (one.matches()) {
                open(exchange, pages, mailbox.find(Integer.parseInt(one.group(1))), one.group(2) != null);
            } else {
                send(exchange, 404, "text/plain", "");
            }
        }
    }

    private static void open(HttpExchange exchange, MailboxPages pages, @Nullable KeptMail mail, boolean html)
            throws IOException {
        if (mail == null) {
            send(exchange, 404, "text/plain", "");
        } else if (html) {
            String sandbox = "; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox";
            exchange.getResponseHeaders().set("Content-Security-Policy", NOTHING_ELSE + "'self'" + sandbox);
            send(exchange, 200, "text/html", Contents.of(mail).html());
        } else {
            page(exchange, pages.mail(mail, Contents.of(mail).text()));
        }
    }

    private static void page(HttpExchange exchange, String html) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        NOTHING_ELSE + "'none'; style-src 'self'; frame-src 'self'; form-action 'self'");
        send(exchange, 200, "text/html", html);
    }

    private List<KeptMail> to(String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        return mailbox.all().stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** All that arrived, repeats too; how many there are of each Message-ID is for the reader to see. */
    private String json(String to, @Nullable String stop) {
        List<Map<String, Object>> items = to(to).stream()
                .filter(mail -> stop == null || mail.stop().equals(stop))
                .map(MailboxServer::item)
                .toList();
        return JSON.writeValueAsString(Map.of("items", items));
    }

    private static Map<String, Object> item(KeptMail mail) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("number", mail.number());
        item.put("at", mail.at().toString());
        item.put("to", mail.to());
        item.put("subject", mail.subject());
        item.put("messageId", mail.name());
        item.put("kind", mail.kind());
        item.put("stop", mail.stop());
        return item;
    }

    private static boolean isHere(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && HERE.matcher(host).matches();
    }

    private static Locale language(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Language");
        return accepted != null && accepted.startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static @Nullable String query(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), UTF_8);
                }
            }
        }
        return null;
    }

    private static String css() throws IOException {
        try (InputStream in = MailboxServer.class.getResourceAsStream("/mailbox/mailbox.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
