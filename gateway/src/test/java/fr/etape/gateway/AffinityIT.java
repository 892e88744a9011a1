package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AffinityIT {

    private static final StubService ONE = StubService.named("one");
    private static final StubService TWO = StubService.named("two");
    private static final StubService THREE = StubService.named("three");
    private static final StubService OWN = StubService.named("own");
    private static final RunningGateway GATEWAY = RunningGateway.with(
            RunningGateway.upstream("registration", ONE.url(), TWO.url(), THREE.url()),
            RunningGateway.upstream("sessions", ONE.url()),
            RunningGateway.upstream("reporting", ONE.url()),
            RunningGateway.upstream("web", ONE.url()),
            "--etape.gateway.dedicated.lyon-2027-06.registration=" + OWN.url());

    @AfterAll
    static void stop() {
        GATEWAY.close();
        ONE.close();
        TWO.close();
        THREE.close();
        OWN.close();
    }

    @Test
    void allRequestsOfAStopGoToOneInstance() throws IOException {
        for (int stop = 0; stop < 20; stop++) {
            Set<String> instances = new HashSet<>();
            instances.add(GATEWAY.post("/api/stops/stop-" + stop + "/registrations", "{}")
                    .body());
            instances.add(GATEWAY.get("/api/stops/stop-" + stop + "/registrations?page=2")
                    .body());
            instances.add(GATEWAY.get("/api/stops/stop-" + stop + "/admission").body());
            instances.add(GATEWAY.get("/api/registrations/stop-" + stop + ".Qm9uam91cg")
                    .body());

            assertThat(instances).as("instances of stop " + stop).hasSize(1);
        }
    }

    @Test
    void theStopsAreSpreadOverTheInstances() throws IOException {
        Set<String> instances = new HashSet<>();
        for (int stop = 0; stop < 60; stop++) {
            instances.add(GATEWAY.get("/api/stops/stop-" + stop + "/admission").body());
        }

        assertThat(instances).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void aStopMayHaveInstancesOfItsOwn() throws IOException {
        assertThat(GATEWAY.get("/api/stops/lyon-2027-06/admission").body()).isEqualTo("own");
        assertThat(GATEWAY.get("/api/registrations/lyon-2027-06.Qm9uam91cg").body())
                .isEqualTo("own");
        assertThat(GATEWAY.get("/api/stops/lyon-2027-06").body()).isEqualTo("one");
    }

    @Test
    void requestsThatBelongToNoStopGoRound() throws IOException {
        Set<String> instances = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            instances.add(GATEWAY.get("/api/communes?q=angers").body());
        }

        assertThat(instances).containsExactlyInAnyOrder("one", "two", "three");
    }
}
