package fr.etape.registration.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final String STOP = "angers-2027-03";

    private final Links links = new Links(new LinkSettings("a secret of at least 32 characters"));
    private final Links others = new Links(new LinkSettings("another secret of 32 characters!!!"));
    private final UUID id = links.registrationId(STOP, "3f1c9a52-key");

    @Test
    void theSameRequestNamesTheSameRegistrationOnEveryInstance() {
        Links instance = new Links(new LinkSettings("a secret of at least 32 characters"));

        assertThat(instance.registrationId(STOP, "3f1c9a52-key")).isEqualTo(id);
        assertThat(links.registrationId(STOP, "3f1c9a52-kez")).isNotEqualTo(id);
        assertThat(links.registrationId("angers-2027-04", "3f1c9a52-key")).isNotEqualTo(id);
        assertThat(others.registrationId(STOP, "3f1c9a52-key")).isNotEqualTo(id);
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void aPersonIsTheSameHoweverTheAddressIsSpelt() {
        UUID person = links.personKey("elodie.durand@example.org");

        assertThat(links.personKey("  Elodie.Durand@EXAMPLE.org ")).isEqualTo(person);
        assertThat(links.personKey("elodie.durant@example.org")).isNotEqualTo(person);
        assertThat(others.personKey("elodie.durand@example.org")).isNotEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lea@xn--mtropole-b1a.example",
                "LEA@XN--MTROPOLE-B1A.EXAMPLE",
                "Lea@Métropole.example",
                "lea@me\u0301tropole.example",
                "ｌｅａ@métropole.example",
                "lea@métropole\u3002example"
            })
    void aDomainIsTheSameInBothItsSpellings(String spelling) {
        assertThat(links.personKey(spelling)).isEqualTo(links.personKey("lea@métropole.example"));
    }

    @Test
    void whatIsNoAddressHasAKeyOfItsOwn() {
        assertThat(links.personKey("lea@" + "é".repeat(100) + ".example")).isNotEqualTo(links.personKey("lea@"));
        assertThat(links.personKey("lea@metropole.example")).isNotEqualTo(links.personKey("lea@métropole.example"));
    }

    @Test
    void anOrganisationIsTheSameHoweverItIsSpeltAndUnreadableWithoutTheSecret() {
        String angers = links.organisation(null, "Ville d'Angers");

        assertThat(angers).matches("[0-9a-f]{32}");
        assertThat(links.organisation(null, " VILLE D’ANGERS ")).isEqualTo(angers);
        assertThat(links.organisation(null, "Ville d'Angérs")).isEqualTo(angers);
        assertThat(links.organisation(null, "Ville de Nantes")).isNotEqualTo(angers);
        assertThat(others.organisation(null, "Ville d'Angers")).isNotEqualTo(angers);
    }

    @Test
    void anOrganisationWithASirenIsKnownByItWhateverItsName() {
        String angers = links.organisation("214900078", "Ville d'Angers");

        assertThat(links.organisation("214900078", "Mairie")).isEqualTo(angers);
        assertThat(links.organisation("200071868", "Ville d'Angers")).isNotEqualTo(angers);
        assertThat(links.organisation(null, "214900078")).isNotEqualTo(angers);
    }

    @Test
    void aTokenBeginsWithItsStopAndOpensItsRegistration() {
        String token = links.accessToken(LinkClaim.first(STOP, id));

        assertThat(token).matches("angers-2027-03\\.[A-Za-z0-9_-]{54}");
        assertThat(links.claimOf(token)).contains(LinkClaim.first(STOP, id));
    }

    @Test
    void aTokenOfAnotherSecretStopOrRegistrationOpensNothing() {
        String token = links.accessToken(LinkClaim.first(STOP, id));

        assertThat(others.claimOf(token)).isEmpty();
        assertThat(links.claimOf(token.replace("angers", "nantes"))).isEmpty();
        assertThat(links.claimOf(
                        STOP + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[40])))
                .isEmpty();
    }

    @Test
    void eachGenerationHasATokenOfItsOwn() {
        String first = links.accessToken(LinkClaim.first(STOP, id));
        String second = links.accessToken(new LinkClaim(STOP, id, 147));

        assertThat(second).isNotEqualTo(first);
        assertThat(links.claimOf(second)).contains(new LinkClaim(STOP, id, 147));
        assertThat(links.claimOf(first)).contains(new LinkClaim(STOP, id, 0));
    }

    /** Id and generation are in public events; whoever knows them has to guess these 128 bits. */
    @Test
    void theProofHas128Bits() {
        byte[] mine = bytes(links.accessToken(LinkClaim.first(STOP, id)));
        byte[] foreign = bytes(others.accessToken(LinkClaim.first(STOP, id)));

        assertThat(Arrays.mismatch(mine, foreign)).isEqualTo(24);
        assertThat(mine).hasSize(24 + 16);
    }

    private static byte[] bytes(String token) {
        return Base64.getUrlDecoder().decode(token.substring(STOP.length() + 1));
    }

    @Test
    void noCharacterOfATokenCanBeChanged() {
        String token = links.accessToken(LinkClaim.first(STOP, id));

        for (int at = STOP.length() + 1; at < token.length(); at++) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(links.claimOf(forged)).as(forged).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "angers-2027-03", "angers-2027-03.", "a.b", "a.é", "a.AAAA=", "..", "a.$ne"})
    void nonsenseOpensNothing(String nonsense) {
        assertThat(links.claimOf(nonsense)).isEmpty();
    }
}
