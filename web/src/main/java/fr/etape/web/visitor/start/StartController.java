package fr.etape.web.visitor.start;

import fr.etape.web.site.api.ApiSettings;
import fr.etape.web.site.layout.SeeOther;
import java.net.URI;
import org.jspecify.annotations.Nullable;
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
    private final DemoPeople people;
    private final @Nullable URI mailbox;

    StartController(Rehearsals rehearsals, DemoPeople people, ApiSettings settings) {
        this.mailbox = settings.mailbox();
        this.rehearsals = rehearsals;
        this.people = people;
    }

    @GetMapping("/start")
    String page(Model model) {
        model.addAttribute("rehearsalOffered", rehearsals.offered());
        model.addAttribute("people", people.all());
        model.addAttribute("mailbox", mailbox);
        return "visitor/start/page";
    }

    @PostMapping("/start/rehearsals")
    View play() {
        return new SeeOther("/start/rehearsals/" + UriUtils.encodePathSegment(rehearsals.play(), "UTF-8"));
    }

    @GetMapping(REHEARSAL)
    String rehearsal(@PathVariable String id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("rehearsal", rehearsals.get(id));
        return "visitor/start/rehearsal";
    }

    /** The progress alone, for the page that is open already. */
    @GetMapping(REHEARSAL + "/progress")
    String progress(@PathVariable String id, Model model) {
        model.addAttribute("rehearsal", rehearsals.get(id));
        return "visitor/start/progress :: progress";
    }
}
