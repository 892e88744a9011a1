package fr.etape.reporting.indicators.web;

import fr.etape.reporting.indicators.Methodology;
import java.util.List;

/**
 * By which rules a stop was counted.
 *
 * @param rules that it followed, with their versions
 * @param deviations those of them that the version does not have
 */
record MethodologyBody(String version, List<String> rules, List<String> deviations) {

    static MethodologyBody of(Methodology methodology) {
        return new MethodologyBody(Methodology.VERSION, methodology.rules(), methodology.deviations());
    }
}
