package fr.etape.reporting.indicators.web;

import fr.etape.reporting.indicators.Definition;
import fr.etape.reporting.indicators.Definition.Text;
import fr.etape.reporting.indicators.Indicator;
import fr.etape.reporting.indicators.Rule;
import fr.etape.reporting.indicators.Unit;
import java.util.List;

record IndicatorBody(
        String indicator, Unit unit, boolean byCollege, String streams, List<String> rules, Text formula, Text base) {

    static IndicatorBody of(Indicator indicator) {
        Definition definition = indicator.definition();
        return new IndicatorBody(
                indicator.code(),
                indicator.unit(),
                definition.byCollege(),
                definition.streams(),
                definition.rules().stream().map(Rule::version).toList(),
                definition.formula(),
                definition.base());
    }
}
