package fr.etape.journeys.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintedTableTest {

    @Test
    void readsTheFiguresOfEachStop() {
        String console = """
                Rehearsal: angers-2027-03-r1 takes registrations.
                Angers                               answers   service reporting
                confirmed ELU                             82        82        82   ✓
                mails                                      4         –         –   ✓

                Saint-Denis de La Réunion            answers   service reporting
                confirmed ELU                             30        30        29   the counts differ
                The rehearsal failed: see the last column.
                """;

        assertThat(PrintedTable.in(console))
                .containsOnlyKeys("Angers", "Saint-Denis de La Réunion")
                .containsEntry(
                        "Angers", Map.of("confirmed ELU", List.of("82", "82", "82"), "mails", List.of("4", "–", "–")))
                .containsEntry("Saint-Denis de La Réunion", Map.of("confirmed ELU", List.of("30", "30", "29")));
    }
}
