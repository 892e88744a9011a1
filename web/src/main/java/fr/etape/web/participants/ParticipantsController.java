package fr.etape.web.participants;

import fr.etape.web.api.Query;
import fr.etape.web.layout.Dates;
import fr.etape.web.signin.StaffApi;
import fr.etape.web.staff.StaffStop;
import fr.etape.web.staff.StaffStops;
import fr.etape.web.stop.College;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ParticipantsController {

    private static final int PAGE = 50;
    private static final int LONGEST_SEARCH = 200;

    /** A registration, with its time in the town's. */
    record Row(Registered.Item item, String day, String time) {}

    /** What the list is narrowed to, as chosen. */
    record Choice(String q, @Nullable College college, Registered.@Nullable Status status) {

        public boolean narrow() {
            return !q.isEmpty() || college != null || status != null;
        }
    }

    private final StaffApi gateway;
    private final StaffStops stops;
    private final Dates dates;

    ParticipantsController(StaffApi gateway, StaffStops stops, Dates dates) {
        this.gateway = gateway;
        this.stops = stops;
        this.dates = dates;
    }

    @GetMapping("/staff/stops/{stopId:[a-z0-9-]{1,100}}/registrations")
    String list(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable College college,
            @RequestParam(required = false) Registered.@Nullable Status status,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            Locale locale) {
        String search = q.strip();
        Choice choice = new Choice(search.substring(0, Math.min(search.length(), LONGEST_SEARCH)), college, status);
        StaffStop stop = stops.get(stopId, locale);
        Registered found = find(stopId, choice, cursor);
        model.addAttribute("stop", stop);
        model.addAttribute("choice", choice);
        model.addAttribute("rows", rows(found, ZoneId.of(stop.view().timeZone()), locale));
        model.addAttribute("next", found.next());
        model.addAttribute("first", cursor == null);
        model.addAttribute("addresses", found.items().stream().anyMatch(item -> item.email() != null));
        model.addAttribute("colleges", College.values());
        model.addAttribute("statuses", Registered.Status.values());
        return "participants/page";
    }

    private Registered find(String stopId, Choice choice, @Nullable String cursor) {
        return gateway.now()
                .get(
                        Registered.class,
                        new Query("/api/stops/{stopId}/registrations", stopId)
                                .with("q", choice.q())
                                .with("college", choice.college())
                                .with("status", choice.status())
                                .with("cursor", cursor)
                                .with("limit", PAGE));
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
