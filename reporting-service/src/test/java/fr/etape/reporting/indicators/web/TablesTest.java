package fr.etape.reporting.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.reporting.indicators.ConfStatus;
import fr.etape.reporting.indicators.ObsStatus;
import fr.etape.reporting.indicators.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

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
                List.of(rate, kinds, taken),
                new PickUpBody("pick-up@1", null, null, List.of(), ObsStatus.M, ConfStatus.F));

        assertThat(Tables.values(stop))
                .isEqualTo(
                        "stopId,rehearsal,methodology,indicator,unit,group,x,n,value,low,high,obsStatus,confStatus\r\n"
                                + "angers,false,methodology@1,no-show@1,RATE,,6,30,0.2,0.095,0.373,A,F\r\n"
                                + "angers,false,methodology@1,kinds@1,PROFILE,,,3,,,,U,F\r\n"
                                + "angers,false,methodology@1,kinds@1,PROFILE,ISSUE,3,3,,,,U,F\r\n"
                                + "angers,false,methodology@1,quota-taken@1,RATE,ELU,5,10,0.5,0.24,0.76,U,F\r\n");
    }

    @Test
    void writesOneLineForEachDayAndOneForAStopWithoutAny() {
        StopBody angers = stop(
                "angers",
                new PickUpBody(
                        "pick-up@1",
                        1,
                        0,
                        List.of(
                                new PickUpBody.Day(1, LocalDate.of(2027, 3, 9), 3, 0.5, 0.75),
                                new PickUpBody.Day(0, LocalDate.of(2027, 3, 10), 4, 0.666667, 1)),
                        ObsStatus.U,
                        ConfStatus.F));
        StopBody nantes = stop("nantes", new PickUpBody("pick-up@1", null, null, List.of(), ObsStatus.M, ConfStatus.F));

        assertThat(Tables.pickUp(List.of(angers, nantes)))
                .isEqualTo(
                        "stopId,rehearsal,methodology,indicator,daysBefore,date,confirmed,ofCapacity,ofLast,obsStatus,confStatus\r\n"
                                + "angers,false,methodology@1,pick-up@1,1,2027-03-09,3,0.5,0.75,U,F\r\n"
                                + "angers,false,methodology@1,pick-up@1,0,2027-03-10,4,0.666667,1.0,U,F\r\n"
                                + "nantes,false,methodology@1,pick-up@1,,,,,,M,F\r\n");
    }

    @Test
    void writesWhatEachIndicatorMeans() {
        assertThat(Tables.definitions())
                .startsWith("indicator,unit,byCollege,streams,rules,formulaFr,formulaEn,baseFr,baseEn\r\n")
                .contains(
                        "fill@1,RATE,false,bookings,atelier-draw@1,places prises / places offertes,seats booked / seats offered,"
                                + "places des ateliers à places limitées,seats of ateliers that have a limit\r\n",
                        "territories@1,PROFILE,false,registrations,territory-types@1 cog-2026,");
    }

    private static StopBody stop(String stopId, PickUpBody pickUp) {
        return new StopBody(
                stopId,
                false,
                true,
                Map.of(),
                Instant.EPOCH,
                new MethodologyBody("methodology@1", List.of(), List.of()),
                List.of(),
                pickUp);
    }
}
