package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.localservers.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An outage is when things are logged. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class UnreachableGatewayIT {

    private static final String SECRET = "dOi9HFB8iwOywQlM_JCrzAAAAAAAAAAAMzIRiF7VPpW";

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void nobodyListens(DynamicPropertyRegistry properties) {
        int there = Ports.free();
        properties.add("etape.web.api", () -> "http://127.0.0.1:" + there);
    }

    @Test
    void aLinkThatCannotBeLookedUpIsInNoLine(CapturedOutput log) {
        Visitor.Page page = new Visitor(port).opens("/registrations/angers-2027-03." + SECRET);

        assertThat(page.status()).isEqualTo(503);
        assertThat(log.getAll())
                .contains("No usable answer: ResourceAccessException")
                .doesNotContain(SECRET);
    }
}
