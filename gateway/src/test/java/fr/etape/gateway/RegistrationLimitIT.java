package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistrationLimitIT {

    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY = RunningGateway.before(
            SERVICE,
            "--etape.gateway.limits.registrations.per-hour=3",
            "--etape.gateway.clients.trusted-proxies=127\\.0\\.0\\.1");

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @BeforeEach
    void everythingIsTaken() {
        answers(201);
    }

    private static void answers(int status) {
        SERVICE.that(exchange -> StubService.answer(exchange, status, "service"));
    }

    private static HttpResponse<String> registers(String client, String path) throws IOException {
        return GATEWAY.send(GATEWAY.request(path)
                .header("X-Forwarded-For", client)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private static void makesThree(String client, String path) throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(registers(client, path).statusCode()).isLessThan(400);
        }
    }

    @Test
    void oneClientMakesSoManyAtOneStop() throws IOException {
        makesThree("192.0.2.1", "/api/stops/one/registrations");

        HttpResponse<String> fourth = registers("192.0.2.1", "/api/stops/one/registrations");

        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.body()).contains("urn:etape:problem:too-many-registrations");
        assertThat(fourth.headers().firstValueAsLong("Retry-After")).hasValue(1200);
        assertThat(registers("192.0.2.2", "/api/stops/one/registrations").statusCode())
                .as("negative control: another client")
                .isEqualTo(201);
        assertThat(registers("192.0.2.1", "/api/stops/other/registrations").statusCode())
                .as("negative control: another stop")
                .isEqualTo(201);
    }

    @Test
    void theFormCountsToo() throws IOException {
        answers(303);
        makesThree("192.0.2.3", "/stops/two/register");

        assertThat(registers("192.0.2.3", "/stops/two/register").statusCode()).isEqualTo(429);
        assertThat(registers("192.0.2.3", "/api/stops/two/registrations").statusCode())
                .isEqualTo(429);
    }

    @Test
    void whatWasRefusedDoesNotCount() throws IOException {
        for (int status : new int[] {409, 422, 503}) {
            answers(status);
            for (int i = 0; i < 4; i++) {
                assertThat(registers("192.0.2.4", "/api/stops/three/registrations")
                                .statusCode())
                        .isEqualTo(status);
            }
        }
        answers(201);

        makesThree("192.0.2.4", "/api/stops/three/registrations");
    }

    @Test
    void manyAtOnceAreNoWayAround() {
        long made = IntStream.range(0, 12)
                .parallel()
                .map(i -> {
                    try {
                        return registers("192.0.2.5", "/api/stops/four/registrations")
                                .statusCode();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(status -> status == 201)
                .count();

        assertThat(made).isEqualTo(3);
    }

    @Test
    void whoIsCountedElsewhereIsNotCountedHere() throws IOException {
        try (RunningGateway gateway = RunningGateway.before(
                SERVICE,
                "--etape.gateway.limits.registrations.per-hour=3",
                "--etape.gateway.clients.exempt=127.0.0.1")) {
            for (int i = 0; i < 5; i++) {
                assertThat(gateway.post("/api/stops/five/registrations", "{}").statusCode())
                        .isEqualTo(201);
            }
        }
    }
}
