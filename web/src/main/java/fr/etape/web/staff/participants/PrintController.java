package fr.etape.web.staff.participants;

import fr.etape.web.site.layout.Dates;
import fr.etape.web.site.list.Column;
import fr.etape.web.site.list.ListPage;
import fr.etape.web.staff.home.Searching;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole list on one page, for the door on the morning when the network is down. */
@Controller
class PrintController {

    private static final List<Column> COLUMNS = List.of(
            Column.of("participants.name"),
            Column.of("table.college"),
            Column.of("participants.organisation"),
            Column.of("participants.status"));

    private final Participants participants;
    private final StaffStops stops;
    private final Dates dates;
    private final Searching searching;
    private final PrintSettings settings;

    PrintController(
            Participants participants, StaffStops stops, Dates dates, Searching searching, PrintSettings settings) {
        this.participants = participants;
        this.stops = stops;
        this.dates = dates;
        this.searching = searching;
        this.settings = settings;
    }

    @GetMapping("/staff" + StopAddress.PATH + "/registrations/print")
    String print(@PathVariable String stopId, @ModelAttribute("choice") Choice choice, Model model, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        Registered all = participants.all(stopId, choice, settings.printAtMost());
        model.addAttribute("stop", stop);
        model.addAttribute("today", dates.longDay(stop.today(), locale));
        model.addAttribute(
                "list",
                new ListPage<>(
                        COLUMNS,
                        all.items(),
                        choice.at(StaffPage.REGISTRATIONS.address(stopId)),
                        null,
                        choice.narrowings(searching.of(stopId, choice.find())),
                        ListPage.Range.of(0, all.items().size(), all.total()),
                        ListPage.Pages.NONE));
        return "staff/participants/print";
    }
}
