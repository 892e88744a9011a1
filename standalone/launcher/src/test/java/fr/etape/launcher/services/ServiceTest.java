package fr.etape.launcher.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    /** The beans of others depend on what they are told at the start. */
    @Test
    void theBeansOfServicesWithEventsAreWorkedOutBefore() {
        assertThat(Arrays.stream(Service.values())
                        .filter(service -> command(service).contains(AheadOfTime.OPTION)))
                .containsExactly(Service.REGISTRATION, Service.SESSIONS, Service.REPORTING);
    }

    @Test
    void thereIsRoomForWhatLastsBesideWhatIsNew() {
        assertThat(command(Service.REGISTRATION)).contains("-Xmx192m", "-Xms56m", "-Xmn32m");
        assertThat(command(Service.WEB)).contains("-Xmx96m", "-Xms32m", "-Xmn8m");
    }

    private static List<String> command(Service service) {
        Path nowhere = Path.of("nowhere");
        Prepared prepared = new Prepared(service, nowhere, new Application(nowhere), new ClassArchive(nowhere));
        return prepared.program(SettingsTest.SETTINGS, prepared.archive().use(), nowhere, nowhere)
                .command();
    }
}
