package fr.etape.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.etape.contracts.College;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Scene REAL = Scene.of(100, 90);

    @Test
    void callsRatesDifferentOnlyBeyondChance() {
        Pair far = pair(Indicator.PRESENCE_RATE, REAL, Scene.of(100, 60));
        assertThat(far.refusal()).isNull();
        assertThat(far.difference()).isEqualTo(-0.3, within(1e-9));
        assertThat(far.different()).isTrue();

        Pair near = pair(Indicator.PRESENCE_RATE, REAL, Scene.of(100, 87));
        assertThat(near.different()).isFalse();
    }

    @Test
    void comparesARehearsalWithARehearsal() {
        Scene rehearsal = Scene.of(100, 60).rehearsal();

        assertThat(pair(Indicator.PRESENCE_RATE, rehearsal, rehearsal).refusal())
                .isNull();
    }

    @Test
    void countsPresenceOfThoseWhoRegistered() {
        IndicatorValue value = REAL.at("angers").of(Indicator.PRESENCE_RATE);

        assertThat(value.x()).isEqualTo(90);
        assertThat(value.n()).isEqualTo(100);
        assertThat(value.obsStatus()).isEqualTo(ObsStatus.A);
    }

    @Test
    void comparesEachCollegeWithTheSameCollege() {
        List<Pair> pairs = pairs(
                Indicator.QUOTA_TAKEN,
                Scene.of(100, 90).quotas(Map.of(College.ELU, 120, College.ETAT, 40)),
                Scene.of(60, 50).quotas(Map.of(College.ELU, 120, College.ETAT, 40)));

        assertThat(pairs)
                .extracting(Pair::group)
                .containsExactly("ELU", "COLLECTIVITE", "INDUSTRIEL", "OPERATEUR", "ETAT", "AUTRE");
        assertThat(pairs.getFirst().difference()).isEqualTo(-40 / 120.0, within(1e-9));
        assertThat(pairs.getFirst().different()).isTrue();
        assertThat(pairs.getFirst().note()).isNull();
        assertThat(pairs.get(1).refusal()).isEqualTo(Refusal.MISSING);
    }

    @Test
    void saysWhenCapacitiesOrQuotasDifferByMoreThanAFifth() {
        Scene small = Scene.of(100, 90).quotas(Map.of(College.ELU, 120));

        Pair quota = pairs(Indicator.QUOTA_TAKEN, small, Scene.of(100, 90).quotas(Map.of(College.ELU, 145)))
                .getFirst();
        assertThat(quota.refusal()).isNull();
        assertThat(quota.note()).isEqualTo(Pair.Note.QUOTA_DIFFERS);
        assertThat(pairs(Indicator.QUOTA_TAKEN, small, Scene.of(100, 90).quotas(Map.of(College.ELU, 144)))
                        .getFirst()
                        .note())
                .isNull();
        assertThat(pair(
                                Indicator.FILL,
                                REAL.ateliers(60, 40),
                                REAL.ateliers(60, 40).quotas(Map.of(College.ELU, 500)))
                        .note())
                .isEqualTo(Pair.Note.CAPACITY_DIFFERS);
        assertThat(Pair.Note.QUOTA_DIFFERS.french())
                .isEqualTo("Les places réservées au collège diffèrent de plus de 20 %.");
        assertThat(Pair.Note.CAPACITY_DIFFERS.english()).isEqualTo("Capacities differ by more than 20%.");
    }

    private static Pair pair(Indicator indicator, Scene one, Scene other) {
        return pairs(indicator, one, other).getFirst();
    }

    private static List<Pair> pairs(Indicator indicator, Scene one, Scene other) {
        return new Comparison(List.of(one.at("angers"), other.at("saint-denis")))
                .pairs().stream().filter(pair -> pair.indicator() == indicator).toList();
    }
}
