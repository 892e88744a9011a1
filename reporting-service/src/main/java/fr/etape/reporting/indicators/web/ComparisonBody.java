package fr.etape.reporting.indicators.web;

import fr.etape.reporting.indicators.Comparison;
import java.util.List;

record ComparisonBody(List<StopBody> stops, List<PairBody> pairs) {

    static ComparisonBody of(Comparison comparison) {
        return new ComparisonBody(
                comparison.stops().stream().map(StopBody::of).toList(),
                comparison.pairs().stream().map(PairBody::of).toList());
    }
}
