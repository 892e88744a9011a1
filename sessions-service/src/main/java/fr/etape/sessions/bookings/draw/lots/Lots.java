package fr.etape.sessions.bookings.draw.lots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sections "Entropy Extraction" and "Pseudorandom Function" of draft-thomson-elegy-vrs: key = HKDF-Extract(salt = code,
 * input = source), value = HKDF-Expand(key, info = label, 32 bytes), in ascending order. A value depends on its own
 * label alone, so the order of the others stays when a label goes or comes.
 */
public final class Lots {

    private static final int VALUE_BYTES = 32;

    private Lots() {}

    /**
     * The lots in order, lowest value first; the order of the labels is irrelevant.
     *
     * <p>Throws IllegalArgumentException if a label stands twice.
     */
    public static List<Lot> of(Hash256 code, PublicSource source, Collection<String> labels) {
        byte[] key = Hkdf.extract(code.bytes(), source.bytes());
        Map<Hash256, String> sorted = new TreeMap<>();
        for (String label : labels) {
            Hash256 value = Hash256.ofBytes(Hkdf.expand(key, label.getBytes(UTF_8), VALUE_BYTES));
            if (sorted.put(value, label) != null) {
                throw new IllegalArgumentException("Each label must be given once: " + label);
            }
        }
        List<Lot> lots = new ArrayList<>();
        sorted.forEach((value, label) -> lots.add(new Lot(lots.size() + 1, value, label)));
        return List.copyOf(lots);
    }
}
