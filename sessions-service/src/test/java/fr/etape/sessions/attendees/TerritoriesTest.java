package fr.etape.sessions.attendees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.TerritoryType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "49007, CITY, Angers",
        "97411, CITY, Saint-Denis de La Réunion",
        "97502, SMALL_TOWN, Saint-Pierre in an overseas collectivity",
        "49100, RURAL, Cizay-la-Madeleine",
        "98414, RURAL, La Terre-Adélie where nobody lives",
        "69381, CITY, an arrondissement of Lyon",
        "50173, CITY, a former commune in Cherbourg-en-Cotentin"
    })
    void areThoseOfTheCommuneOfToday(String commune, TerritoryType expected, String name) {
        assertThat(Territories.of(commune)).isEqualTo(expected);
    }

    @Test
    void areNotGuessedForAnUnknownCommune() {
        assertThat(Territories.of(null)).isNull();
        assertThat(Territories.of("49999")).isNull();
    }
}
