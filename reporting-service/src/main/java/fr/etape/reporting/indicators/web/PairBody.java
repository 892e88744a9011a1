package fr.etape.reporting.indicators.web;

import fr.etape.reporting.indicators.ConfStatus;
import fr.etape.reporting.indicators.ObsStatus;
import fr.etape.reporting.indicators.Pair;
import fr.etape.reporting.indicators.Refusal;
import fr.etape.reporting.indicators.statistics.Interval;
import fr.etape.reporting.indicators.statistics.Profiles.Chance;
import org.jspecify.annotations.Nullable;

record PairBody(
        String indicator,
        @Nullable String college,
        String first,
        String second,
        @Nullable Double difference,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double distance,
        @Nullable Double chanceMedian,
        @Nullable Double chanceLimit,
        @Nullable Boolean different,
        @Nullable Reason refusal,
        @Nullable Reason note,
        ObsStatus obsStatus,
        ConfStatus confStatus) {

    record Reason(String code, String fr, String en) {}

    static PairBody of(Pair pair) {
        Interval interval = pair.interval();
        Chance chance = pair.chance();
        Refusal refusal = pair.refusal();
        Pair.Note note = pair.note();
        return new PairBody(
                pair.indicator().code(),
                pair.group().isEmpty() ? null : pair.group(),
                pair.first(),
                pair.second(),
                ValueBody.rounded(pair.difference()),
                interval == null ? null : ValueBody.rounded(interval.low()),
                interval == null ? null : ValueBody.rounded(interval.high()),
                ValueBody.rounded(pair.distance()),
                chance == null ? null : ValueBody.rounded(chance.median()),
                chance == null ? null : ValueBody.rounded(chance.limit()),
                pair.different(),
                refusal == null ? null : new Reason(refusal.name(), refusal.french(), refusal.english()),
                note == null ? null : new Reason(note.name(), note.french(), note.english()),
                pair.obsStatus(),
                pair.confStatus());
    }
}
