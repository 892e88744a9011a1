package fr.etape.communes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What belongs to a commune of today and has a code of its own: delegated and associated communes, by name, and the
 * municipal arrondissements of Paris, Lyon and Marseille, by code alone.
 */
final class Parts {

    /** @param name empty for an arrondissement */
    record Part(String code, String name, String commune) {}

    private final List<Part> all;
    private final Map<String, String> communes = new HashMap<>();

    private Parts(List<Part> all) {
        this.all = all;
        all.forEach(part -> communes.put(part.code(), part.commune()));
    }

    static Parts of(String resource) {
        return new Parts(Resources.text(resource).lines().map(Parts::part).toList());
    }

    private static Part part(String line) {
        String[] columns = line.split(",", -1);
        if (columns.length != 3) {
            throw new IllegalStateException("not a part of a commune: " + line);
        }
        return new Part(columns[0], columns[1], columns[2]);
    }

    /** All of them, by code. */
    List<Part> all() {
        return all;
    }

    /** Code of the commune that a part belongs to. */
    Optional<String> communeOf(String code) {
        return Optional.ofNullable(communes.get(code));
    }
}
