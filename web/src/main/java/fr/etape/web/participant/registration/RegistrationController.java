package fr.etape.web.participant.registration;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.site.layout.Language;
import fr.etape.web.visitor.programme.Programmes;
import fr.etape.web.visitor.stop.College;
import fr.etape.web.visitor.stop.CollegeSeats;
import fr.etape.web.visitor.stop.Stop;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.stop.StopView;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping(StopAddress.PATH + "/register")
class RegistrationController {

    /** Name of the buttons that answer the question whether somebody else is to be registered. */
    private static final String SECOND = "second";

    private static final String INSTEAD = "instead";

    private static final FormOutcome.Refused SOMEBODY_ELSE = new FormOutcome.Refused("SOMEBODY_ELSE", true);

    private final Registering registering;
    private final LastRegistration last;
    private final FormPage page;
    private final Stops stops;
    private final StopViews views;
    private final Programmes programmes;

    RegistrationController(
            Registering registering,
            LastRegistration last,
            FormPage page,
            Stops stops,
            StopViews views,
            Programmes programmes) {
        this.registering = registering;
        this.last = last;
        this.page = page;
        this.stops = stops;
        this.views = views;
        this.programmes = programmes;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, Locale locale) {
        String language = Language.of(locale).code();
        ModelAndView form =
                page.shown(RegistrationFields.ALL, () -> Form.fresh().with("language", language));
        return about(views.of(stops.get(stopId), locale), withAteliers(form, stopId, locale));
    }

    @PostMapping
    ModelAndView register(
            @PathVariable String stopId,
            Form form,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<LastRegistration.Made> before = last.at(stopId, request);
        FormOutcome outcome = before.isPresent() && !before.get().key().equals(form.key())
                ? afterAnother(stopId, before.get(), form, response)
                : register(stopId, form, response);
        boolean question = outcome instanceof FormOutcome.Refused refused && refused.keyUsed() && before.isPresent();
        ModelAndView answer = page.answer(RegistrationFields.ALL, form, question ? SOMEBODY_ELSE : outcome);
        return again(stopId, locale, answer.addObject("made", before.orElse(null)));
    }

    private FormOutcome register(String stopId, Form form, HttpServletResponse response) {
        return registering.register(
                stopId, form, token -> last.keep(stopId, LastRegistration.Made.of(form, token), response));
    }

    /** Asks first; then registers somebody else, or the same person with other answers. */
    private FormOutcome afterAnother(
            String stopId, LastRegistration.Made before, Form form, HttpServletResponse response) {
        if (!form.has(SECOND)) {
            return new FormOutcome.Refused(SOMEBODY_ELSE.notice());
        }
        if (!form.get(SECOND).equals(INSTEAD)) {
            return register(stopId, form, response);
        }
        return registering.giveUp(before.accessToken()).orElseGet(() -> {
            last.forget(stopId, response);
            return register(stopId, form, response);
        });
    }

    /** What was typed is shown again even when the stop cannot be read now. */
    private ModelAndView again(String stopId, Locale locale, ModelAndView form) {
        if (form.getView() != null) {
            return form;
        }
        withAteliers(form, stopId, locale);
        try {
            return about(views.of(stops.get(stopId), locale), form);
        } catch (ApiUnavailable e) {
            return about(null, form);
        }
    }

    /** What may be wished for, and what was, although it may be wished for no more: nothing typed is lost. */
    private ModelAndView withAteliers(ModelAndView page, String stopId, Locale locale) {
        Map<String, String> ateliers = programmes.ateliers(stopId, locale);
        if (page.getModel().get("form") instanceof Form form) {
            form.all("wishes").stream()
                    .filter(wish -> !wish.isBlank())
                    .limit(RegistrationFields.MOST_WISHES)
                    .forEach(wish -> ateliers.putIfAbsent(wish, wish));
        }
        return page.addObject("ateliers", ateliers);
    }

    /** The colleges that have seats. */
    private static List<CollegeSeats> seated(StopView stop) {
        return stop.colleges().stream().filter(college -> college.quota() > 0).toList();
    }

    private static ModelAndView about(@Nullable StopView stop, ModelAndView form) {
        List<CollegeSeats> seated = stop == null ? List.of() : seated(stop);
        boolean unavailable = stop != null
                && Boolean.FALSE.equals(form.getModel().get("sent"))
                && (stop.state() != Stop.RegistrationState.OPEN || seated.isEmpty());
        if (unavailable) {
            form.getModel().remove("fields");
        }
        return form.addObject("stop", stop)
                .addObject("unavailable", unavailable)
                .addObject("seated", seated)
                .addObject("colleges", College.values())
                .addObject("ranks", RegistrationFields.MOST_WISHES);
    }
}
