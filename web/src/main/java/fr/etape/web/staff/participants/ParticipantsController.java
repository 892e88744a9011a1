package fr.etape.web.staff.participants;

import fr.etape.web.site.layout.Dates;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.College;
import fr.etape.web.visitor.stop.StopAddress;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ParticipantsController {

    /** A registration, with its time in the town's. */
    record Row(Registered.Item item, String day, String time) {}

    private final Participants participants;
    private final StaffStops stops;
    private final Dates dates;

    ParticipantsController(Participants participants, StaffStops stops, Dates dates) {
        this.participants = participants;
        this.stops = stops;
        this.dates = dates;
    }

    @GetMapping("/staff" + StopAddress.PATH + "/registrations")
    String list(@PathVariable String stopId, @ModelAttribute("choice") Choice choice, Model model, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        Registered found = participants.find(stopId, choice);
        model.addAttribute("stop", stop);
        model.addAttribute("rows", rows(found, ZoneId.of(stop.view().timeZone()), locale));
        model.addAttribute("next", found.next());
        model.addAttribute("addresses", found.items().stream().anyMatch(item -> item.email() != null));
        model.addAttribute("colleges", College.values());
        model.addAttribute("statuses", Registered.Status.values());
        return "staff/participants/page";
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
