package fr.etape.web.start;

import fr.etape.web.api.ApiUnavailable;
import fr.etape.web.api.NotFound;
import fr.etape.web.layout.SeeOther;
import fr.etape.web.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

@Controller
class StartController {

    private static final String REHEARSAL = "/start/rehearsals/{id:[A-Za-z0-9._-]{1,100}}";

    private final Rehearsals rehearsals;
    private final Reports reports;

    StartController(Rehearsals rehearsals, Reports reports) {
        this.rehearsals = rehearsals;
        this.reports = reports;
    }

    @GetMapping("/start")
    String page(Model model) {
        model.addAttribute("rehearsalOffered", rehearsals.offered());
        return "start/page";
    }

    @PostMapping("/start/rehearsals")
    View play() {
        return new SeeOther("/start/rehearsals/" + UriUtils.encodePathSegment(rehearsals.play(), "UTF-8"));
    }

    @GetMapping(REHEARSAL)
    String rehearsal(@PathVariable String id, Model model) {
        show(id, model);
        return "start/rehearsal";
    }

    /** The progress alone, for the page that is open already. */
    @GetMapping(REHEARSAL + "/progress")
    String progress(@PathVariable String id, Model model) {
        show(id, model);
        return "start/progress :: progress";
    }

    private void show(String id, Model model) {
        Rehearsal rehearsal = rehearsals.get(id);
        model.addAttribute("id", id);
        model.addAttribute("rehearsal", rehearsal);
        if (rehearsal.state() == Rehearsal.State.DONE && rehearsal.stopId() != null) {
            addReport(rehearsal.stopId(), model);
        }
    }

    private void addReport(String stopId, Model model) {
        try {
            model.addAttribute("report", reports.get(stopId));
        } catch (NotFound | ApiUnavailable e) {
            // The page still says that the rehearsal is over, and links to the report.
            model.addAttribute("reportMissing", true);
        }
    }
}
