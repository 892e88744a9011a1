package fr.etape.launcher.services;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(options(service)).doesNotContain(FIRST_COMPILER_ONLY);
    }

    @Test
    void theOthersStaySmall() {
        assertThat(options(Service.REPORTING)).contains(FIRST_COMPILER_ONLY);
    }

    @Test
    void thereIsRoomForWhatLastsBesideWhatIsNew() {
        assertThat(options(Service.REGISTRATION)).contains("-Xmx192m", "-Xms56m", "-Xmn32m");
        assertThat(options(Service.WEB)).contains("-Xmx96m", "-Xms32m", "-Xmn8m");
    }

    private static List<String> options(Service service) {
        return service.jvmOptions().words();
    }
}
