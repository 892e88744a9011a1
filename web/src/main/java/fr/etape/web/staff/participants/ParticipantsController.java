package fr.etape.web.staff.participants;

import fr.etape.web.site.layout.Dates;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.site.list.Column;
import fr.etape.web.site.list.ListAddress;
import fr.etape.web.site.list.ListPage;
import fr.etape.web.staff.home.Searching;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.staff.participants.Choice.Sort;
import fr.etape.web.visitor.stop.College;
import fr.etape.web.visitor.stop.StopAddress;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ParticipantsController {

    /** A registration, with its time in the town's. */
    record Row(Registered.Item item, String day, String time) {}

    private static final List<Column> COLUMNS = List.of(
            Column.sorted("participants.name", Sort.NAME),
            Column.of("participants.status"),
            Column.of("table.college"),
            Column.of("participants.organisation"),
            Column.sorted("participants.since", Sort.REGISTERED, Sort.LATEST).onScreenOnly());

    private final Participants participants;
    private final StaffStops stops;
    private final Dates dates;
    private final Searching searching;

    ParticipantsController(Participants participants, StaffStops stops, Dates dates, Searching searching) {
        this.participants = participants;
        this.stops = stops;
        this.dates = dates;
        this.searching = searching;
    }

    /** The search is in a form, since it is a name; the page that shows it has an address. */
    @PostMapping("/staff" + StopAddress.PATH + "/registrations")
    SeeOther search(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("choice") Choice choice) {
        return new SeeOther(choice.searching(searching.sealed(stopId, q))
                .at(StaffPage.REGISTRATIONS.address(stopId))
                .toString());
    }

    @GetMapping("/staff" + StopAddress.PATH + "/registrations")
    String list(@PathVariable String stopId, @ModelAttribute("choice") Choice choice, Model model, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        Registered found = participants.find(stopId, choice);
        String q = searching.of(stopId, choice.find());
        model.addAttribute("stop", stop);
        model.addAttribute("q", q);
        model.addAttribute("posted", true);
        model.addAttribute("list", page(stop, choice, q, found, locale));
        model.addAttribute("today", dates.longDay(stop.today(), locale));
        model.addAttribute("addresses", found.items().stream().anyMatch(item -> item.email() != null));
        model.addAttribute("colleges", College.values());
        model.addAttribute("statuses", Registered.Status.values());
        return "staff/participants/page";
    }

    private ListPage<Row> page(StaffStop stop, Choice choice, String q, Registered found, Locale locale) {
        ListAddress here = choice.at(StaffPage.REGISTRATIONS.address(stop.view().id()));
        ListAddress first = here.with("cursor", null);
        return new ListPage<>(
                stop.organiser()
                        ? Stream.concat(
                                        COLUMNS.stream(),
                                        Stream.of(Column.of("participants.link").onScreenOnly()))
                                .toList()
                        : COLUMNS,
                rows(found, ZoneId.of(stop.view().timeZone()), locale),
                first,
                choice.order(),
                choice.narrowings(q),
                ListPage.Range.of(found.before(), found.items().size(), found.total()),
                new ListPage.Pages(
                        choice.cursor() == null ? null : first,
                        turned(first, found.previous()),
                        turned(first, found.next())));
    }

    private static @Nullable ListAddress turned(ListAddress first, @Nullable String cursor) {
        return cursor == null ? null : first.with("cursor", cursor);
    }

    private List<Row> rows(Registered found, ZoneId zone, Locale locale) {
        return found.items().stream()
                .map(item -> {
                    ZonedDateTime at = item.registeredAt().atZone(zone);
                    return new Row(item, dates.longDay(at.toLocalDate(), locale), dates.time(at.toLocalTime(), locale));
                })
                .toList();
    }
}
