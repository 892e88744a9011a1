package fr.etape.web.participant.table;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.stop.ContributionWords;
import fr.etape.web.visitor.stop.StopAddress;
import fr.etape.web.visitor.stop.Stops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the code of a table, then shows what it wrote and the form to write more. */
@Controller
@RequestMapping(StopAddress.PATH + "/table")
class TableController {

    private static final Set<String> DONE = Set.of("written", "rewritten");

    private final Tables tables;
    private final TableCookie cookie;
    private final Stops stops;
    private final FormPage forms;

    TableController(Tables tables, TableCookie cookie, Stops stops, FormPage forms) {
        this.tables = tables;
        this.cookie = cookie;
        this.stops = stops;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String done,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<OwnTable> own = own(stopId, request, response);
        ModelAndView page = own.isEmpty()
                ? forms.shown(ContributionFields.CODE, () -> new Form(Map.of()))
                : writing(forms.shown(ContributionFields.WRITING, Form::fresh), own.get());
        // What the cookie opens is for whoever holds the card.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return about(stopId, page)
                .addObject("done", done != null && DONE.contains(done) ? "contribution." + done : null);
    }

    @PostMapping(params = "code")
    ModelAndView enter(@PathVariable String stopId, Form form, HttpServletResponse response) {
        return about(stopId, forms.answer(ContributionFields.CODE, form, entered(stopId, form, response)));
    }

    private FormOutcome entered(String stopId, Form form, HttpServletResponse response) {
        if (form.get("code").isEmpty()) {
            return new FormOutcome.Incomplete(List.of(new FieldProblem("code", "required")));
        }
        Optional<String> code = TableCookie.typed(form.get("code"));
        try {
            if (code.flatMap(typed -> tables.find(stopId, typed)).isEmpty()) {
                return new FormOutcome.Incomplete(List.of(new FieldProblem("code", "no-table")));
            }
        } catch (ApiUnavailable e) {
            return new FormOutcome.Unanswered(e.retryAfterSeconds());
        }
        cookie.keep(response, stopId, code.orElseThrow());
        return new FormOutcome.Done("/stops/" + stopId + "/table");
    }

    @PostMapping
    ModelAndView write(@PathVariable String stopId, Form form, Locale locale, HttpServletRequest request) {
        Optional<String> code = cookie.of(request);
        FormOutcome outcome = code.isEmpty()
                ? new FormOutcome.Refused("TABLE_CHANGED")
                : tables.write(stopId, code.get(), form, locale);
        return about(stopId, writing(forms.answer(ContributionFields.WRITING, form, outcome), null));
    }

    @PostMapping("/leaving")
    ModelAndView leave(@PathVariable String stopId, HttpServletResponse response) {
        cookie.forget(response, stopId);
        return new ModelAndView(new SeeOther("/stops/" + stopId + "/table"));
    }

    private Optional<OwnTable> own(String stopId, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> code = cookie.of(request);
        Optional<OwnTable> own = code.flatMap(typed -> tables.find(stopId, typed));
        if (code.isPresent() && own.isEmpty()) {
            cookie.forget(response, stopId);
        }
        return own;
    }

    private static ModelAndView writing(ModelAndView form, @Nullable OwnTable own) {
        return form.getView() != null
                ? form
                : form.addObject("own", own)
                        .addObject("kinds", ContributionWords.KINDS)
                        .addObject("themes", ContributionWords.THEMES)
                        .addObject("territories", ContributionWords.TERRITORIES);
    }

    /** What was typed is shown again even when the stop cannot be read now. */
    private ModelAndView about(String stopId, ModelAndView page) {
        if (page.getView() != null) {
            return page;
        }
        page.addObject("stopId", stopId).addObject("noindex", true);
        try {
            return page.addObject("stopName", stops.get(stopId).name());
        } catch (ApiUnavailable e) {
            return page.addObject("stopName", null);
        }
    }
}
