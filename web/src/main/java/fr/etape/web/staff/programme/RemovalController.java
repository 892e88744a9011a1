package fr.etape.web.staff.programme;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The question before a room or a session is removed from the draft, and the removal. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/programme/{kind:rooms|sessions}/{id:[a-z0-9-]{1,40}}/removal")
class RemovalController {

    private static final String ROOMS = "rooms";

    private final DraftPage page;
    private final Drafts drafts;

    RemovalController(DraftPage page, Drafts drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String stopId, @PathVariable String kind, @PathVariable String id, Locale locale) {
        return new ModelAndView("staff/programme/removal")
                .addObject("stop", page.stop(stopId, locale))
                .addObject("what", kind.equals(ROOMS) ? "room" : "session")
                .addObject("name", name(drafts.at(stopId), kind, id));
    }

    @PostMapping
    ModelAndView remove(
            @PathVariable String stopId, @PathVariable String kind, @PathVariable String id, Locale locale) {
        return switch (drafts.remove(kind, stopId, id)) {
            case Answer.Accepted<Boolean> accepted ->
                new ModelAndView(new SeeOther(Drafts.done(stopId, "removed").address()));
            case Answer.Refused<Boolean> refused -> {
                boolean used = refused.problem().slug().equals("room-in-use");
                ModelAndView again =
                        ask(stopId, kind, id, locale).addObject("notice", used ? "ROOM_IN_USE" : "STOP_CLOSED");
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    private static String name(Draft draft, String kind, String id) {
        return kind.equals(ROOMS)
                ? draft.room(id).map(room -> room.name()).orElseThrow(NotFound::new)
                : draft.session(id).map(session -> session.title().fr()).orElseThrow(NotFound::new);
    }
}
