package fr.etape.web.staff.programme;

import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of a room, empty or filled in. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/programme")
class RoomFormController {

    private static final String ONE = "/rooms/{id:[a-z0-9-]{1,40}}";

    private final FormPage forms;
    private final DraftPage page;
    private final Drafts drafts;

    RoomFormController(FormPage forms, DraftPage page, Drafts drafts) {
        this.forms = forms;
        this.page = page;
        this.drafts = drafts;
    }

    @GetMapping("/room")
    ModelAndView empty(@PathVariable String stopId, Locale locale) {
        return page.beside(forms.shown(DraftFields.ROOM, Form::fresh), stopId, locale)
                .addObject("itemId", null);
    }

    @PostMapping("/room")
    ModelAndView add(@PathVariable String stopId, Form form, Locale locale) {
        return page.beside(
                        forms.answer(DraftFields.ROOM, form, drafts.make("rooms", DraftFields.ROOM, form, stopId)),
                        stopId,
                        locale)
                .addObject("itemId", null);
    }

    @GetMapping(ONE)
    ModelAndView present(@PathVariable String stopId, @PathVariable String id, Locale locale) {
        return page.beside(forms.shown(DraftFields.ROOM, () -> present(stopId, id)), stopId, locale)
                .addObject("itemId", id);
    }

    @PostMapping(ONE)
    ModelAndView change(@PathVariable String stopId, @PathVariable String id, Form form, Locale locale) {
        return page.beside(
                        forms.answer(
                                DraftFields.ROOM, form, drafts.change("rooms", DraftFields.ROOM, form, stopId, id)),
                        stopId,
                        locale)
                .addObject("itemId", id);
    }

    private Form present(String stopId, String id) {
        return drafts.at(stopId).room(id).map(DraftForms::of).orElseThrow(NotFound::new);
    }
}
