package fr.etape.web.staff.figures;

import fr.etape.web.site.layout.CsvFile;
import fr.etape.web.site.layout.Language;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ComparisonController {

    private static final int MOST = 6;

    /**
     * @param firstStop name of the stop that comes first
     * @param interval of a difference; empty where there is none
     * @param chanceLimit of a distance: what chance alone seldom exceeds; empty where it cannot be said
     * @param different null where it cannot be said
     * @param refusal why both are not compared; null when they are
     */
    record Row(
            String code,
            @Nullable String college,
            String firstStop,
            String secondStop,
            ReportRow first,
            ReportRow second,
            String difference,
            String interval,
            String chanceLimit,
            @Nullable Boolean different,
            @Nullable String refusal,
            @Nullable String note) {}

    private final StaffStops stops;
    private final Figures figures;

    ComparisonController(StaffStops stops, Figures figures) {
        this.stops = stops;
        this.figures = figures;
    }

    /** @param chosen ids of the stops to compare; with fewer than two, the page asks which */
    @GetMapping("/staff/comparison")
    String comparison(
            @RequestParam(name = "stops", defaultValue = "") List<String> chosen, Locale locale, Model model) {
        List<StaffStop> all = stops.all(locale);
        List<String> known = chosen.stream()
                .distinct()
                .filter(id -> all.stream().anyMatch(stop -> stop.view().id().equals(id)))
                .limit(MOST)
                .toList();
        model.addAttribute("stops", all);
        model.addAttribute("chosen", known);
        if (known.size() > 1) {
            Map<String, String> names = all.stream()
                    .collect(Collectors.toMap(
                            stop -> stop.view().id(), stop -> stop.view().name()));
            Compared compared = figures.compare(known);
            model.addAttribute("rows", rows(compared, names, locale));
            model.addAttribute("names", known.stream().map(names::get).toList());
            model.addAttribute("pickUp", PickUpChart.of(curves(compared, names), locale));
            model.addAttribute(
                    "definitions", figures.definitions().in(Language.of(locale).code()));
            model.addAttribute("deviations", deviations(compared));
            model.addAttribute("methodology", compared.stops().getFirst().methodology());
            model.addAttribute("rehearsal", compared.stops().stream().anyMatch(Measured::rehearsal));
        }
        return "staff/figures/comparison";
    }

    /**
     * The same as CSV.
     *
     * @param chosen ids of two stops or more
     */
    @GetMapping("/staff/comparison.csv")
    ResponseEntity<String> table(@RequestParam(name = "stops", defaultValue = "") List<String> chosen) {
        return CsvFile.of("comparison", figures.comparedTable(chosen));
    }

    /** What the indicators of all reports mean, as CSV. */
    @GetMapping("/staff/indicators.csv")
    ResponseEntity<String> dictionary() {
        return CsvFile.of("indicators", figures.dictionary());
    }

    /**
     * Their pick-up by day as CSV.
     *
     * @param chosen ids of two stops or more
     */
    @GetMapping("/staff/comparison/pick-up.csv")
    ResponseEntity<String> pickUp(@RequestParam(name = "stops", defaultValue = "") List<String> chosen) {
        return CsvFile.of("comparison-pick-up", figures.comparedPickUp(chosen));
    }

    private static List<PickUpChart.Stop> curves(Compared compared, Map<String, String> names) {
        return compared.stops().stream()
                .map(stop -> new PickUpChart.Stop(names.getOrDefault(stop.stopId(), stop.stopId()), stop.pickUp()))
                .toList();
    }

    /** Rules that one of the stops followed and the methodology does not have. */
    private static List<String> deviations(Compared compared) {
        return compared.stops().stream()
                .flatMap(stop -> stop.methodology().deviations().stream())
                .distinct()
                .toList();
    }

    private static List<Row> rows(Compared compared, Map<String, String> names, Locale locale) {
        Map<String, Measured> measured =
                compared.stops().stream().collect(Collectors.toMap(Measured::stopId, one -> one));
        return compared.pairs().stream()
                .map(pair -> row(pair, measured, names, locale))
                .toList();
    }

    private static Row row(
            Compared.Pair pair, Map<String, Measured> measured, Map<String, String> names, Locale locale) {
        Measured.Value first = value(pair, measured.get(pair.first()));
        Measured.Value second = value(pair, measured.get(pair.second()));
        Written written = new Written(locale);
        String language = Language.of(locale).code();
        boolean distance = first.unit().equals("PROFILE") || first.unit().equals("CURVE");
        return new Row(
                ReportRow.code(pair.indicator()),
                pair.college(),
                names.getOrDefault(pair.first(), pair.first()),
                names.getOrDefault(pair.second(), pair.second()),
                ReportRow.of(first, locale),
                ReportRow.of(second, locale),
                distance
                        ? written.value("MEASURE", pair.distance())
                        : written.difference(first.unit(), pair.difference()),
                distance ? "" : written.differences(first.unit(), pair.low(), pair.high()),
                distance ? written.value("MEASURE", pair.chanceLimit()) : "",
                pair.different(),
                pair.refusal() == null ? null : pair.refusal().in(language),
                pair.note() == null ? null : pair.note().in(language));
    }

    private static Measured.Value value(Compared.Pair pair, @Nullable Measured stop) {
        if (stop == null) {
            throw new IllegalStateException("a pair of a stop that was not asked for");
        }
        return stop.values().stream()
                .filter(value ->
                        value.indicator().equals(pair.indicator()) && Objects.equals(value.college(), pair.college()))
                .findFirst()
                .orElseThrow();
    }
}
