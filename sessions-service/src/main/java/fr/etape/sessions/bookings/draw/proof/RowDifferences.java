package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.Row;
import fr.etape.sessions.bookings.draw.proof.Difference.LotDiffers;
import fr.etape.sessions.bookings.draw.proof.Difference.NumberDiffers;
import fr.etape.sessions.bookings.draw.proof.Difference.PlacementDiffers;
import fr.etape.sessions.bookings.draw.proof.Difference.RowMissing;
import fr.etape.sessions.bookings.draw.proof.Difference.RowTooMany;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares rows person by person, so that one wrong row is one difference. */
final class RowDifferences {

    private final int release;
    private final List<Difference> differences = new ArrayList<>();

    private RowDifferences(int release) {
        this.release = release;
    }

    static List<Difference> of(int release, List<Row> stated, List<Row> computed) {
        RowDifferences found = new RowDifferences(release);
        Map<UUID, Row> open = new LinkedHashMap<>();
        computed.forEach(row -> open.put(row.registrationId(), row));
        for (Row row : stated) {
            @Nullable Row expected = open.remove(row.registrationId());
            if (expected == null) {
                found.differences.add(new RowTooMany(release, row.registrationId()));
            } else {
                found.compare(row, expected);
            }
        }
        open.keySet().forEach(id -> found.differences.add(new RowMissing(release, id)));
        return found.differences;
    }

    private void compare(Row stated, Row computed) {
        UUID id = stated.registrationId();
        if (!stated.lot().equals(computed.lot())) {
            differences.add(new LotDiffers(release, id, stated.lot(), computed.lot()));
        }
        if (stated.number() != computed.number()) {
            differences.add(new NumberDiffers(release, id, stated.number(), computed.number()));
        }
        if (!stated.placement().equals(computed.placement())) {
            differences.add(new PlacementDiffers(release, id, stated.placement(), computed.placement()));
        }
    }
}
