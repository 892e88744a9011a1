package fr.etape.reporting.indicators.web;

import fr.etape.reporting.indicators.Indicator;
import fr.etape.reporting.indicators.Unit;

record IndicatorBody(String indicator, Unit unit, String streams, Text formula, Text base) {

    record Text(String fr, String en) {}

    static IndicatorBody of(Indicator indicator) {
        Indicator.Words words = indicator.words();
        return new IndicatorBody(
                indicator.code(),
                indicator.unit(),
                indicator.streams(),
                new Text(words.formulaFr(), words.formulaEn()),
                new Text(words.baseFr(), words.baseEn()));
    }
}
