package fr.etape.web.staff.organising;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.Tagged;
import fr.etape.web.site.commune.Communes;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormChanges;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class StopFormController {

    private static final String OPENING = "/staff/opening";
    private static final String DETAILS = "/staff" + StopAddress.PATH + "/details";
    private static final String DEFAULT_ZONE = "Europe/Paris";

    private static final FormChanges CHANGES = new FormChanges(StopFields.CHANGE);

    private final StopWriting writing;
    private final FormPage page;
    private final StaffStops stops;
    private final Communes communes;

    StopFormController(StopWriting writing, FormPage page, StaffStops stops, Communes communes) {
        this.writing = writing;
        this.page = page;
        this.stops = stops;
        this.communes = communes;
    }

    @GetMapping(OPENING)
    ModelAndView empty() {
        return opening(page.shown(StopFields.OPENING, () -> Form.fresh().with("timeZone", DEFAULT_ZONE)));
    }

    @PostMapping(OPENING)
    ModelAndView open(Form form) {
        return opening(page.answer(StopFields.OPENING, form, writing.open(form)));
    }

    @GetMapping(DETAILS)
    ModelAndView present(@PathVariable String stopId, Locale locale) {
        return change(stopId, locale, page.shown(StopFields.CHANGE, () -> present(stopId)));
    }

    @PostMapping(DETAILS)
    ModelAndView change(@PathVariable String stopId, Form form, Locale locale) {
        FormOutcome outcome = writing.change(stopId, form);
        if (outcome instanceof FormOutcome.Refused refused && refused.notice().equals(StopWriting.OUTDATED)) {
            return outdated(stopId, form, refused, locale);
        }
        return change(stopId, locale, page.answer(StopFields.CHANGE, form, outcome));
    }

    /** What was typed, on top of what somebody else saved meanwhile, for the person to look at and send again. */
    private ModelAndView outdated(String stopId, Form typed, FormOutcome.Refused refused, Locale locale) {
        try {
            Form present = present(stopId);
            ModelAndView again = page.answer(StopFields.CHANGE, CHANGES.onTopOf(present, typed), refused);
            return change(stopId, locale, again)
                    .addObject("meanwhile", CHANGES.changedMeanwhile(present, typed))
                    .addObject("present", present);
        } catch (ApiUnavailable e) {
            return change(stopId, locale, page.answer(StopFields.CHANGE, typed, refused));
        }
    }

    private Form present(String stopId) {
        Tagged<Map<String, Object>> stop = writing.members(stopId);
        return CHANGES.of(stop.body(), stop.tag(), code -> communes.nameOf(code).orElse(code));
    }

    private static ModelAndView opening(ModelAndView form) {
        return withZones(form).addObject("opening", true);
    }

    private ModelAndView change(String stopId, Locale locale, ModelAndView form) {
        if (form.getView() != null) {
            return form;
        }
        ModelAndView page = withZones(form).addObject("opening", false);
        try {
            return page.addObject("stop", stops.get(stopId, locale));
        } catch (ApiUnavailable e) {
            return page.addObject("stop", null);
        }
    }

    /** The time zones of France, and whatever was chosen before. */
    private static ModelAndView withZones(ModelAndView page) {
        TreeSet<String> zones = new TreeSet<>(List.of(
                "Europe/Paris",
                "America/Cayenne",
                "America/Guadeloupe",
                "America/Martinique",
                "America/Miquelon",
                "Indian/Mayotte",
                "Indian/Reunion",
                "Pacific/Noumea",
                "Pacific/Tahiti",
                "Pacific/Wallis"));
        if (page.getModel().get("form") instanceof Form form
                && ZoneId.getAvailableZoneIds().contains(form.get("timeZone"))) {
            zones.add(form.get("timeZone"));
        }
        return page.addObject("zones", List.copyOf(zones));
    }
}
