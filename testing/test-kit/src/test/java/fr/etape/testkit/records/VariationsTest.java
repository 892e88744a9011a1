package fr.etape.testkit.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VariationsTest {

    private record Place(String name, @Nullable Integer seats) {}

    private record Stop(String id, Place place) {}

    private static final Stop ANGERS = new Stop("angers", new Place("Terra Botanica", 300));

    @Test
    void eachDiffersInOneComponentAlsoInsideOfARecord() {
        assertThat(Variations.of(ANGERS, new Stop("laval", new Place("Espace Mayenne", null))))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        "id", new Stop("laval", new Place("Terra Botanica", 300)),
                        "place.name", new Stop("angers", new Place("Espace Mayenne", 300)),
                        "place.seats", new Stop("angers", new Place("Terra Botanica", null)))));
    }

    /** Otherwise a test could pass because it tests nothing. */
    @Test
    void aComponentThatIsTheSameInBothIsRefused() {
        assertThatThrownBy(() -> Variations.of(ANGERS, new Stop("laval", new Place("Espace Mayenne", 300))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("both have the same seats");
    }
}
