package fr.etape.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole site on a port of its own, before a stub of the gateway. Its tests share one start. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class SiteWithStub {

    static final StubApi API = new StubApi();

    @LocalServerPort
    private int port;

    Visitor visitor = new Visitor(0);

    int port() {
        return port;
    }

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("etape.web.api", API::url);
        properties.add("etape.web.rehearsal", API::url);
        properties.add("etape.web.read-timeout", () -> "2s");
        properties.add("etape.web.roles-heard-within", () -> "2s");
    }

    @BeforeEach
    void aGatewayWithOneStop() {
        visitor = new Visitor(port);
        API.forgetAll();
        API.answers("GET /api/stops", Json.list(Json.ANGERS));
        API.answers("GET /api/stops?rehearsal=true", Json.list());
        API.answers("GET /api/stops/angers-2027-03", Json.ANGERS);
        API.answers("GET /api/communes/49007", Json.commune("49007", "Angers", "49000"));
        API.answers("GET /api/reports/stops/angers-2027-03", Json.report(120, 78));
        API.answers("GET /api/reports/stops/angers-2027-03/registrations.csv", "stopId,obsStatus\r\n");
    }
}
