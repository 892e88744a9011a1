package fr.etape.journeys.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTableTest {

    @Test
    void readsTheRowsAndNothingElse() {
        String console = """
                MongoDB: one on the PATH
                                        HTTP answers     registration        reporting
                college        seats   confirmed waiting   confirmed waiting   confirmed waiting
                ELU               90          90      17          90      17          90      16   the counts differ
                total            300         291      49         291      49         291      48   the counts differ
                Stopped.
                """;

        assertThat(PrintedTable.in(console))
                .containsOnlyKeys("ELU", "total")
                .containsEntry("ELU", List.of(90, 90, 17, 90, 17, 90, 16));
    }
}
