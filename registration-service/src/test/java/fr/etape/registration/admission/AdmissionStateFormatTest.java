package fr.etape.registration.admission;

import static fr.etape.contracts.College.COLLECTIVITE;
import static fr.etape.contracts.College.ELU;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.state.SnapshotContract;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AdmissionStateFormatTest {

    private final AdmissionStateFormat format = new AdmissionStateFormat();

    @Test
    void aSnapshotIsWrittenAndReadAsEver() {
        assertThat(SnapshotContract.faults(
                        "admission", format, new AdmissionDecider(2026, new WaitingLists(200)), lived().history()))
                .isEmpty();
    }

    /** As another order of the constants would write it: the snapshot says what its numbers mean. */
    @Test
    void aCollegeIsKnownByItsCodeNotByItsPlaceInTheEnum() throws IOException {
        String swapped = golden().replace(hex("\u0003ELU") + "00000001", "<elu>")
                .replace(hex("\u000cCOLLECTIVITE") + "00000002", hex("\u0003ELU") + "00000001")
                .replace("<elu>", hex("\u000cCOLLECTIVITE") + "00000002");

        Admission read = format.read(HexFormat.of().parseHex(swapped));

        assertThat(read.registrations().get(AdmissionRun.id(1))).isEqualTo(Place.seated(COLLECTIVITE));
        assertThat(read.registrations().get(AdmissionRun.id(3))).isEqualTo(Place.left(ELU));
        assertThat(read.terms()).isEqualTo(lived().state().terms());
    }

    private static String hex(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(US_ASCII));
    }

    /** Closed at Angers: one person with a seat, one who waits, one who left, one who is here and one walk-in. */
    private static AdmissionRun lived() {
        AdmissionRun run = AdmissionRun.of(300, Map.of(ELU, 1, COLLECTIVITE, 2));
        run.register(1, ELU);
        run.register(2, ELU);
        run.register(3, COLLECTIVITE);
        run.cancel(3);
        run.register(4, COLLECTIVITE);
        run.at(Instant.parse("2027-03-11T07:46:03.214Z"));
        run.scan(4, "tablet-1");
        run.walkIn(5, COLLECTIVITE, false);
        run.close();
        return run;
    }

    private String golden() throws IOException {
        String file = "/state/admission-v" + format.version() + ".hex";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), US_ASCII).replace("\n", "");
        }
    }
}
