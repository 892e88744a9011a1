package fr.etape.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Seats FULL = new Seats(10, 4);

    @Test
    void isGoodWhenAllThreeAgree() {
        Table table = new Table(List.of(row(10, FULL, FULL, FULL)));

        assertThat(table.good()).isTrue();
        assertThat(table.text().lines())
                .last()
                .asString()
                .isEqualTo("total             10          10       4          10       4          10       4   ✓");
    }

    @Test
    void isBadWhenOneCountDiffers() {
        Seats other = new Seats(10, 3);

        assertThat(new Table(List.of(row(10, other, FULL, FULL))).good()).isFalse();
        assertThat(new Table(List.of(row(10, FULL, other, FULL))).good()).isFalse();
        assertThat(new Table(List.of(row(10, FULL, FULL, other))).good()).isFalse();
        assertThat(new Table(List.of(row(10, FULL, FULL, other))).text()).contains("the counts differ");
    }

    @Test
    void isBadWhenAllAgreeOnOneTooMany() {
        Table table = new Table(List.of(row(9, FULL, FULL, FULL)));

        assertThat(table.good()).isFalse();
        assertThat(table.text()).contains("beyond the quota");
    }

    private static Table.Row row(int quota, Seats answers, Seats registration, Seats reporting) {
        return new Table.Row("AUTRE", quota, answers, registration, reporting);
    }
}
