package fr.etape.reporting.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.reporting.indicators.ConfStatus;
import fr.etape.reporting.indicators.ObsStatus;
import fr.etape.reporting.indicators.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void writesHeaderStatusAndOneLineForEachGroup() {
        ValueBody rate = new ValueBody(
                "no-show@1", Unit.RATE, null, 6, 30, 0.2, 0.095, 0.373, Map.of(), ObsStatus.A, ConfStatus.F);
        ValueBody kinds = new ValueBody(
                "kinds@1",
                Unit.PROFILE,
                null,
                null,
                3,
                null,
                null,
                null,
                Map.of("ISSUE", 3),
                ObsStatus.U,
                ConfStatus.F);

        ValueBody taken = new ValueBody(
                "quota-taken@1", Unit.RATE, "ELU", 5, 10, 0.5, 0.24, 0.76, Map.of(), ObsStatus.U, ConfStatus.F);
        StopBody stop = new StopBody(
                "angers",
                false,
                true,
                Map.of(),
                Instant.EPOCH,
                new MethodologyBody("methodology@1", List.of(), List.of()),
                List.of(rate, kinds, taken));

        assertThat(Csv.values(List.of(stop)))
                .isEqualTo(
                        "stopId,rehearsal,methodology,indicator,unit,group,x,n,value,low,high,obsStatus,confStatus\r\n"
                                + "angers,false,methodology@1,no-show@1,RATE,,6,30,0.2,0.095,0.373,A,F\r\n"
                                + "angers,false,methodology@1,kinds@1,PROFILE,,,3,,,,U,F\r\n"
                                + "angers,false,methodology@1,kinds@1,PROFILE,ISSUE,3,3,,,,U,F\r\n"
                                + "angers,false,methodology@1,quota-taken@1,RATE,ELU,5,10,0.5,0.24,0.76,U,F\r\n");
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
