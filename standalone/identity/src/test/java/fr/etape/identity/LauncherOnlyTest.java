package fr.etape.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class LauncherOnlyTest {

    private static final String SECRET = "launcher".repeat(8);

    @TempDir
    Path secrets;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void startedByTheLauncher() throws IOException {
        Files.writeString(secrets.resolve("identity-launcher"), SECRET);
        environment.setProperty("etape.identity.secrets", secrets.toString());
        environment.setProperty("etape.identity.launcher-secret", SECRET);
        environment.setProperty("server.address", "127.0.0.1");
    }

    @Test
    void startsWithTheSecretOfTheLauncher() {
        assertThatCode(() -> LauncherOnly.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void refusesWithoutTheSecret() {
        environment.setProperty("etape.identity.launcher-secret", "");

        refused("the launcher of ./run did not start this process");
    }

    @Test
    void refusesAnotherSecret() {
        environment.setProperty("etape.identity.launcher-secret", "l".repeat(64));

        refused("the launcher of ./run did not start this process");
    }

    @Test
    void refusesWhereNoLauncherKeptASecret() throws IOException {
        Files.delete(secrets.resolve("identity-launcher"));
        environment.setProperty("etape.identity.launcher-secret", "");

        refused("the launcher of ./run did not start this process");
    }

    @Test
    void refusesAnAddressThatOthersReach() {
        environment.setProperty("server.address", "0.0.0.0");

        refused("server.address is '0.0.0.0', which is not the loopback address");
    }

    @Test
    void refusesAllAddresses() {
        environment.setProperty("server.address", "");

        refused("server.address is '', which is not the loopback address");
    }

    private void refused(String reason) {
        assertThatThrownBy(() -> LauncherOnly.check(environment))
                .isInstanceOf(RefusedToStart.class)
                .hasMessage(reason);
    }
}
