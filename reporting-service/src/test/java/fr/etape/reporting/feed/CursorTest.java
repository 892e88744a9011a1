package fr.etape.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void isReadFromItsText() {
        Cursor cursor = Cursor.BEGINNING.after(Kind.TOUR, 2).after(Kind.REGISTRATIONS, 341);

        assertThat(cursor).hasToString("registrations:341,tour:2");
        assertThat(Cursor.of("registrations:341,tour:2")).contains(cursor);
        assertThat(cursor.of(Kind.REGISTRATIONS)).isEqualTo(341);
        assertThat(cursor.of(Kind.VOTES)).isZero();
    }

    @Test
    void nothingIsTheBeginning() {
        assertThat(Cursor.of("")).contains(Cursor.BEGINNING);
    }

    @Test
    void aKindThatCameLaterIsKept() {
        assertThat(Cursor.of("later:7").orElseThrow().after(Kind.TOUR, 1)).hasToString("later:7,tour:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "tour",
                "tour:",
                "tour:0",
                "tour:-1",
                "tour:01",
                "tour:9999999999999999999",
                "tour:1,tour:2",
                "tour:1,",
                "Tour:1",
                "tour:1\n"
            })
    void anythingElseIsNoCursor(String text) {
        assertThat(Cursor.of(text)).isEmpty();
    }
}
