package fr.etape.standalone.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.standalone.identity.Provider;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceTest {

    private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"REGISTRATION", "GATEWAY"})
    void whatIsOnTheWayOfEveryRegistrationGetsTheSecondCompiler(Service service) {
        assertThat(command(service)).doesNotContain(FIRST_COMPILER_ONLY);
    }

    @Test
    void theOthersStaySmall() {
        assertThat(command(Service.REPORTING)).contains(FIRST_COMPILER_ONLY);
    }

    private static Iterable<String> command(Service service) {
        Path nowhere = Path.of("nowhere");
        Prepared prepared = new Prepared(service, nowhere, new Application(nowhere), new ClassArchive(nowhere));
        Settings settings = new Settings(
                "mongodb://127.0.0.1:9",
                "127.0.0.1:9",
                Map.of(
                        Service.REGISTRATION, 1,
                        Service.SESSIONS, 2,
                        Service.REPORTING, 3,
                        Service.WEB, 4,
                        Service.IDENTITY, 6,
                        Service.GATEWAY, 5),
                "secret",
                "http://127.0.0.1:9",
                new Provider("http://localhost:5/identity", nowhere, "launcher", nowhere, "site", Map.of()));
        return prepared.program(settings, nowhere, nowhere).command();
    }
}
