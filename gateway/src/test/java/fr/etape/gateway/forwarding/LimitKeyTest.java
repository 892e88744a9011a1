package fr.etape.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitKeyTest {

    @ParameterizedTest
    @CsvSource({"angers-2027-03,angers-2027-03", "angers-2027-03.Zm9v,angers-2027-03", "a,a", "a.b.c,a"})
    void isTheStop(String variable, String key) {
        assertThat(LimitKey.of(variable)).isEqualTo(key);
    }

    @Test
    void hasSixtyCharactersAtMost() {
        assertThat(LimitKey.of("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(LimitKey.of("a".repeat(61))).isNull();
        assertThat(LimitKey.of("a".repeat(6_500))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".token", "Angers", "angers_2027", "angers%2D2027", "é", "a b"})
    void isNothingElse(String variable) {
        assertThat(LimitKey.of(variable)).isNull();
    }
}
