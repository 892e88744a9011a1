package fr.etape.sessions.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTokenTest {

    @Test
    void namesTheStopAndASecretOf256Bits() {
        InvitationToken token = InvitationToken.newFor("angers-2027-03");

        assertThat(token.text()).matches("angers-2027-03\\.[A-Za-z0-9_-]{43}");
        assertThat(InvitationToken.parse(token.text())).hasValue(token);
        assertThat(InvitationToken.newFor("angers-2027-03").text()).isNotEqualTo(token.text());
    }

    /** {@code printf A…A | sha256sum}, its first 132 bits in Base64 for URLs. */
    @Test
    void theIdOfTheInvitationDoesNotGiveTheSecretAway() {
        InvitationToken token = new InvitationToken("angers-2027-03", "A".repeat(43));

        assertThat(token.invitationId()).isEqualTo("DwBzhbb51LfusnSGBa_hqY");
        assertThat(token.toString()).doesNotContain("AAA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "angers-2027-03",
                "angers-2027-03.",
                "angers-2027-03.short",
                "Angers.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "-a-.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "angers-2027-03.{\"$ne\":null}AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void otherShapesAreNone(String text) {
        assertThat(InvitationToken.parse(text)).isEmpty();
    }
}
