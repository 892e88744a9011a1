package fr.etape.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void withoutWordsThePortIs8080AndTheDataAreHere() {
        Options options = Options.parse(List.of());

        assertThat(options).isEqualTo(new Options(8080, Path.of("data").toAbsolutePath(), false, false, false));
    }

    @Test
    void valuesStandBehindTheWordOrBehindAnEqualsSign() {
        Options options = Options.parse(List.of("--port=8090", "--data", "/srv/etape", "--rehearsal", "--stay"));

        assertThat(options).isEqualTo(new Options(8090, Path.of("/srv/etape"), true, true, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prot 8080       | unknown option --prot",
                "--port            | --port needs a value",
                "--data=           | --data needs a value",
                "--port 65536      | --port takes a number from 0 to 65535, not 65536",
                "--port eight      | --port takes a number from 0 to 65535, not eight",
                "--stay            | --stay belongs to --rehearsal",
            })
    void whatIsNotUnderstoodIsRefusedWithTheUsage(String words, String message) {
        assertThatThrownBy(() -> Options.parse(List.of(words.split(" "))))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("./run --rehearsal");
    }
}
