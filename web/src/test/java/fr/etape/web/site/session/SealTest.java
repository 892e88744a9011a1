package fr.etape.web.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {

    private final Seal seal = new Seal("id of a session");

    @Test
    void opensWhatItClosed() {
        byte[] closed = seal.close("name", new ArrayList<>(List.of("a", "b")));

        assertThat(new Seal("id of a session").open("name", closed)).contains(List.of("a", "b"));
    }

    @Test
    void opensNothingOfAnotherSessionOrNameAndNothingThatWasTouched() {
        byte[] closed = seal.close("name", "secret");
        byte[] touched = closed.clone();
        touched[touched.length - 1] ^= 1;

        assertThat(new Seal("id of another").open("name", closed)).isEmpty();
        assertThat(seal.open("other name", closed)).isEmpty();
        assertThat(seal.open("name", touched)).isEmpty();
    }

    @Test
    void bringsNoForeignClassToLife() {
        assertThat(seal.open("name", seal.close("name", new File("/tmp")))).isEmpty();
    }

    @Test
    void closesTheSameDifferentlyEachTime() {
        assertThat(seal.close("name", "secret")).isNotEqualTo(seal.close("name", "secret"));
    }
}
