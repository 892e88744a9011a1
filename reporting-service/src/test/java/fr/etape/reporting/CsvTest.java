package fr.etape.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void writesAHeaderAndLinesThatEndAsTheStandardAsks() {
        Csv csv = new Csv("stopId,value");
        csv.line("angers", null);

        assertThat(csv.text()).isEqualTo("stopId,value\r\nangers,\r\n");
    }

    @Test
    void keepsSpreadsheetsFromTakingTextForAFormulaAndQuotesWhatNeedsIt() {
        assertThat(Csv.cell("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(Csv.cell("-1+1")).isEqualTo("'-1+1");
        assertThat(Csv.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(Csv.cell(-0.05)).isEqualTo("-0.05");
    }

    @Test
    void writesSmallNumbersOut() {
        assertThat(Csv.cell(0.000001)).isEqualTo("0.0000010");
        assertThat(Csv.cell(-0.6)).isEqualTo("-0.6");
        assertThat(Csv.cell(12)).isEqualTo("12");
    }
}
