package fr.etape.web.staff.audit;

import fr.etape.web.site.layout.Dates;
import fr.etape.web.site.list.Column;
import fr.etape.web.site.list.ListAddress;
import fr.etape.web.site.list.ListPage;
import fr.etape.web.staff.home.People;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AuditController {

    /**
     * @param person name, or the code where none is known
     * @param action what they did, in words
     * @param changes what of the stop became different, in words
     * @param subject name or code of what it was about; nothing when it was the stop
     */
    record Row(
            String day,
            String time,
            String person,
            String command,
            String action,
            List<String> changes,
            @Nullable String subject) {}

    private static final List<Column> COLUMNS = List.of(
            Column.of("audit.action"), Column.of("audit.person"), Column.of("audit.subject"), Column.of("audit.when"));

    private final Audits audits;
    private final StaffStops stops;
    private final People people;
    private final AuditWords words;
    private final Dates dates;

    AuditController(Audits audits, StaffStops stops, People people, AuditWords words, Dates dates) {
        this.audits = audits;
        this.stops = stops;
        this.people = people;
        this.words = words;
        this.dates = dates;
    }

    /**
     * @param before where the page begins; null for the latest entries
     * @param back where the pages between the first one and this one begin
     */
    @GetMapping("/staff" + StopAddress.PATH + "/audit")
    String audit(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String command,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(defaultValue = "") List<Instant> back,
            Model model,
            Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        ZoneId zone = ZoneId.of(stop.view().timeZone());
        AuditFilter filter = new AuditFilter(actor.strip(), command, from, to);
        Audits.Merged found = audits.read(stopId, filter, zone, before);
        Map<String, String> names = words.names(people.at(stopId), locale);
        ListAddress latest = filter.at(StaffPage.AUDIT.address(stopId));
        model.addAttribute("stop", stop);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "list",
                new ListPage<>(
                        COLUMNS,
                        rows(stopId, found.entries(), names, zone, locale),
                        latest,
                        null,
                        filter.narrowings(names),
                        null,
                        AuditPages.around(latest, before, back, found.before())));
        model.addAttribute("people", names);
        model.addAttribute("commands", AuditFilter.COMMANDS);
        return "staff/audit/page";
    }

    private List<Row> rows(
            String stopId, List<Trail.Entry> entries, Map<String, String> names, ZoneId zone, Locale locale) {
        return entries.stream()
                .map(entry -> {
                    ZonedDateTime at = entry.at().atZone(zone);
                    return new Row(
                            dates.longDay(at.toLocalDate(), locale),
                            dates.exactTime(at.toLocalTime(), locale),
                            names.getOrDefault(entry.actor(), entry.actor()),
                            entry.command(),
                            words.action(entry, locale),
                            entry.changes().stream()
                                    .map(change -> words.change(change, locale))
                                    .toList(),
                            subject(entry, stopId, names));
                })
                .toList();
    }

    private static @Nullable String subject(Trail.Entry entry, String stopId, Map<String, String> names) {
        String subject = entry.subject();
        boolean stop = subject == null || subject.equals(stopId) || subject.equals("/stops/" + stopId);
        return stop ? null : names.getOrDefault(subject, subject);
    }
}
