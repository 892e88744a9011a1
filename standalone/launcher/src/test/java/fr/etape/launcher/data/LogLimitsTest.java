package fr.etape.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.launcher.console.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLimitsTest {

    @Test
    void areTenMegabytesAndThreeFilesUnlessTheEnvironmentSaysOtherwise() {
        assertThat(LogLimits.of(Map.of())).isEqualTo(new LogLimits(10_485_760, 3));
        assertThat(LogLimits.of(Map.of("ETAPE_LOG_MEGABYTES", "1000", "ETAPE_LOG_FILES", "1")))
                .isEqualTo(new LogLimits(1_048_576_000, 1));
    }

    @ParameterizedTest
    @CsvSource({"0", "1001", "-1", "ten", "''"})
    void anythingElseIsRefusedWithWhatIsAllowed(String value) {
        assertThatThrownBy(() -> LogLimits.of(Map.of("ETAPE_LOG_MEGABYTES", value)))
                .isInstanceOf(Refused.class)
                .hasMessage("ETAPE_LOG_MEGABYTES must be a number from 1 to 1000, not " + value);
    }
}
