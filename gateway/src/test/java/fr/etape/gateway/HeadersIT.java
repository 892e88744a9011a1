package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadersIT {

    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY = RunningGateway.before(SERVICE);

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @BeforeEach
    void forget() {
        SERVICE.received().clear();
        SERVICE.that(exchange -> StubService.answer(exchange, 200, "service"));
    }

    private static Headers receivedAfter(RunningGateway gateway, String headers) throws IOException {
        try (RawClient client = new RawClient(gateway)) {
            client.send("GET /api/communes HTTP/1.1\r\nHost: etape.example\r\n" + headers + "\r\n");
            client.readUntil("service");
        }
        return SERVICE.received().getLast().headers();
    }

    @Test
    void whatConcernsOneConnectionStaysThere() throws IOException {
        Headers received = receivedAfter(GATEWAY, """
                Connection: keep-alive, X-Of-This-Hop\r
                Keep-Alive: timeout=5\r
                X-Of-This-Hop: 1\r
                Proxy-Authorization: Basic Zm9v\r
                TE: trailers\r
                Upgrade: h2c\r
                X-Of-The-Message: 2\r
                """);

        assertThat(received)
                .doesNotContainKeys("Keep-alive", "X-of-this-hop", "Proxy-authorization", "Te", "Upgrade", "User-agent")
                .containsEntry("X-of-the-message", List.of("2"));
        assertThat(received.getFirst("Host")).startsWith("127.0.0.1:");
    }

    @Test
    void nobodyMayPretendToBeAProxy() throws IOException {
        Headers received = receivedAfter(GATEWAY, """
                Forwarded: for=192.0.2.1;host=evil.example\r
                X-Forwarded-For: 192.0.2.1\r
                X-Forwarded-Host: evil.example\r
                X-Forwarded-Prefix: /evil\r
                X-Real-IP: 192.0.2.1\r
                """);

        assertThat(received).doesNotContainKeys("Forwarded", "X-forwarded-for", "X-forwarded-prefix", "X-real-ip");
        assertThat(received.get("X-forwarded-host")).containsExactly("etape.example");
    }

    @Test
    void aKnownProxySaysByWhichNameItWasAsked() throws IOException {
        try (RunningGateway gateway =
                RunningGateway.before(SERVICE, "--etape.gateway.clients.trusted-proxies=127\\.0\\.0\\.1")) {
            Headers received = receivedAfter(gateway, "X-Forwarded-Host: ateliers.example\r\n");

            assertThat(received.get("X-forwarded-host")).containsExactly("ateliers.example");
        }
    }

    @Test
    void whatAKnownProxySaysIsPassedOn() throws IOException {
        try (RunningGateway gateway =
                RunningGateway.before(SERVICE, "--etape.gateway.clients.trusted-proxies=127\\.0\\.0\\.1")) {
            Headers received = receivedAfter(gateway, "X-Forwarded-Proto: https\r\n");

            assertThat(received).containsEntry("X-forwarded-proto", List.of("https"));
        }
    }

    @Test
    void dataIsNotTakenForAPage() throws IOException {
        SERVICE.that(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            StubService.answer(exchange, 200, "{}");
        });

        HttpResponse<String> answer = GATEWAY.get("/api/communes");

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void aPageKeepsItsOwnPolicy() throws IOException {
        SERVICE.that(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            StubService.answer(exchange, 200, "<p>");
        });

        HttpResponse<String> answer = GATEWAY.get("/");

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'self'");
    }

    @Test
    void nobodyLearnsWhatRunsBehind() throws IOException {
        SERVICE.that(exchange -> {
            exchange.getResponseHeaders().set("Server", "Acme/1.0");
            exchange.getResponseHeaders().set("X-Powered-By", "Acme");
            StubService.answer(exchange, 200, "service");
        });

        HttpResponse<String> answer = GATEWAY.get("/api/communes");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().allValues("Date")).hasSize(1);
    }

    @Test
    void cookiesTagsAndLocationsComeThrough() throws IOException {
        SERVICE.that(exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "a=1");
            exchange.getResponseHeaders().add("Set-Cookie", "b=2");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Location", "/api/stops/angers-2027-03");
            StubService.answer(exchange, 201, "created");
        });

        HttpResponse<String> answer = GATEWAY.post("/api/stops", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().allValues("Set-Cookie")).containsExactly("a=1", "b=2");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/stops/angers-2027-03");
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("7");
    }
}
