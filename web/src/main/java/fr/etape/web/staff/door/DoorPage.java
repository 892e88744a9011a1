package fr.etape.web.staff.door;

import fr.etape.web.site.layout.Dates;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the door: the field to scan into, the last verdict, who was found, who came in here last. */
@Component
class DoorPage {

    /** The entrances that the page offers. The API takes 999. */
    static final List<String> POINTS =
            IntStream.rangeClosed(1, 6).mapToObj(number -> "entrance-" + number).toList();

    private static final Pattern POINT = Pattern.compile("entrance-([0-9]{1,3})");

    /**
     * A scan in words.
     *
     * @param since when the person came in, in the town's time; empty when they are not here
     * @param at when it was scanned, in the town's time
     * @param entrance number of the entrance where they came in; empty when it is not one of the page's
     */
    record Row(Scanned scan, String since, String at, String entrance) {}

    /** Somebody who was found, with when they came in, in the town's time. */
    record Match(Found.Item item, String since) {}

    private final Door door;
    private final StaffStops stops;
    private final Dates dates;

    DoorPage(Door door, StaffStops stops, Dates dates) {
        this.door = door;
        this.stops = stops;
        this.dates = dates;
    }

    /**
     * @param scanned what was just scanned; null when nothing was
     * @param q whom somebody looks for; blank for nobody
     */
    ModelAndView of(String stopId, String device, String point, @Nullable Scanned scanned, String q, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        ZoneId zone = ZoneId.of(stop.view().timeZone());
        Found found = q.isBlank() ? null : door.find(stopId, q);
        return new ModelAndView("staff/door/page")
                .addObject("stop", stop)
                .addObject("presence", door.presence(stopId))
                .addObject(
                        "scans",
                        door.latest(stopId, device).stream()
                                .map(scan -> row(scan, zone, locale))
                                .toList())
                .addObject("scanned", scanned == null ? null : row(scanned, zone, locale))
                .addObject("q", q)
                .addObject("total", found == null ? 0 : found.total())
                .addObject("found", found == null ? null : matches(found, zone, locale))
                .addObject("nonce", UUID.randomUUID())
                .addObject("points", POINTS)
                .addObject("point", POINTS.contains(point) ? point : POINTS.getFirst());
    }

    private Row row(Scanned scan, ZoneId zone, Locale locale) {
        return new Row(
                scan,
                time(scan.enteredAt(), zone, locale),
                dates.exactTime(scan.scannedAt().atZone(zone).toLocalTime(), locale),
                scan.point() == null ? "" : POINT.matcher(scan.point()).replaceFirst("$1"));
    }

    private List<Match> matches(Found found, ZoneId zone, Locale locale) {
        return found.items().stream()
                .map(item -> new Match(item, time(item.enteredAt(), zone, locale)))
                .toList();
    }

    private String time(@Nullable Instant at, ZoneId zone, Locale locale) {
        return at == null ? "" : dates.time(at.atZone(zone).toLocalTime(), locale);
    }
}
