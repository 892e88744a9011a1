package fr.etape.sessions.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionSlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eau & énergie                                        | eau-energie
            L’œuvre d’Élodie : où ça ?                           | l-oeuvre-d-elodie-ou-ca
            5G et ruralité                                       | session-5g-et-ruralite
            « Données »                                          | donnees
            ⚡⚡                                                   | session
            Les territoires connectés et leurs données partagées | les-territoires-connectes-et-leurs
            Anticonstitutionnellementanticonstitutionnellement   | anticonstitutionnellementanticonstit
            """)
    void isMadeOfATitle(String title, String slug) {
        assertThat(SessionSlug.of(title)).isEqualTo(slug);
        assertThat(SessionSlug.isOne(slug)).isTrue();
    }

    @Test
    void leavesRoomForANumber() {
        assertThat(SessionSlug.of("a".repeat(200)) + "-99")
                .hasSize(39)
                .satisfies(id -> assertThat(SessionSlug.isOne(id)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"Eau", "-eau", "eau-", "eau--x", "5g", "eau_x", "''", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void nothingElseIsOne(String text) {
        assertThat(SessionSlug.isOne(text)).isFalse();
    }
}
