package fr.etape.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTypeTest {

    @ParameterizedTest
    @CsvSource({
        "0, RURAL", "1999, RURAL",
        "2000, SMALL_TOWN", "9999, SMALL_TOWN",
        "10000, TOWN", "49999, TOWN",
        "50000, CITY", "2200000, CITY"
    })
    void followsFromThePopulation(int inhabitants, TerritoryType expected) {
        assertThat(TerritoryType.ofPopulation(inhabitants)).isEqualTo(expected);
    }
}
