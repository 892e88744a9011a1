package fr.etape.sessions.bookings.draw.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SecretChainTest {

    private final SecretChain chain = SecretChain.of(Bikeshed.SECRET, 10);

    @Test
    void commitmentAndCodesAreThoseOfTheDraft() {
        assertThat(chain.commitment()).isEqualTo(new Commitment(Bikeshed.COMMITMENT, 10));
        assertThat(chain.code(1)).isEqualTo(Bikeshed.NINTH);
        assertThat(chain.code(2)).isEqualTo(Bikeshed.EIGHTH);
    }

    @Test
    void eachCodeIsProvedByTheValuePublishedBeforeIt() {
        assertThat(Bikeshed.NINTH.hashed()).isEqualTo(Bikeshed.COMMITMENT);
        assertThat(Bikeshed.EIGHTH.hashed()).isEqualTo(Bikeshed.NINTH);
        assertThat(chain.code(9).hashed()).isEqualTo(chain.code(8));
    }

    @Test
    void theLastCodeIsTheHashOfTheSecretAndTheSecretIsNoCode() {
        assertThat(chain.commitment().codes()).isEqualTo(9);
        assertThat(chain.code(9)).isEqualTo(Hash256.ofMessage(Bikeshed.SECRET));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> chain.code(10));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> chain.code(0));
    }

    @Test
    void aChainHasFrom2To10000Values() {
        assertThat(SecretChain.of(Bikeshed.SECRET, 2).commitment().codes()).isEqualTo(1);
        assertThat(SecretChain.of(Bikeshed.SECRET, 10_000).commitment().codes()).isEqualTo(9_999);
        assertThatIllegalArgumentException().isThrownBy(() -> SecretChain.of(Bikeshed.SECRET, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SecretChain.of(Bikeshed.SECRET, 10_001));
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        assertThat(SecretChain.of(new byte[16], 2).commitment().length()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> SecretChain.of(new byte[15], 2));
    }

    @Test
    void itsTextTellsNoCode() {
        assertThat(chain.toString())
                .contains(Bikeshed.COMMITMENT.hex())
                .doesNotContain(Bikeshed.NINTH.hex(), chain.code(9).hex(), "bikeshed");
    }
}
