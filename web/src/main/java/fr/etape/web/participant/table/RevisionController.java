package fr.etape.web.participant.table;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.stop.ContributionWords;
import fr.etape.web.visitor.stop.StopAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A table writes anew what waits to be read. */
@Controller("tableRevisionController")
@RequestMapping(StopAddress.PATH + "/table/contributions/{id:[0-9a-f-]{36}}")
class RevisionController {

    private final Tables tables;
    private final TableCookie cookie;
    private final FormPage forms;

    RevisionController(Tables tables, TableCookie cookie, FormPage forms) {
        this.tables = tables;
        this.cookie = cookie;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String stopId,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<OwnTable> own = cookie.of(request).flatMap(code -> tables.find(stopId, code));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return own.isEmpty()
                ? new ModelAndView(new SeeOther("/stops/" + stopId + "/table"))
                : about(stopId, forms.shown(ContributionFields.REVISING, () -> of(pending(own.get(), id))));
    }

    private static OwnTable.Written pending(OwnTable own, String id) {
        return own.items().stream()
                .filter(item -> item.contributionId().equals(id) && item.pending())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Form of(OwnTable.Written item) {
        Form form = new Form(Map.of())
                .with(Form.TAG, item.tag())
                .with("kind", item.kind())
                .with("text", item.text())
                .with("theme", item.theme())
                .with("language", item.language());
        return item.territory() == null ? form : form.with("territory", item.territory());
    }

    @PostMapping
    ModelAndView revise(
            @PathVariable String stopId,
            @PathVariable String id,
            Form form,
            Locale locale,
            HttpServletRequest request) {
        Optional<String> code = cookie.of(request);
        FormOutcome outcome = code.isEmpty()
                ? new FormOutcome.Refused("TABLE_CHANGED")
                : tables.revise(stopId, code.get(), id, form, locale);
        boolean outdated = outcome instanceof FormOutcome.Refused refused
                && refused.notice().equals(Tables.REVISED_MEANWHILE);
        Optional<OwnTable.Written> now = outdated ? present(stopId, code.orElseThrow(), id) : Optional.empty();
        Form shown = now.map(item -> form.with(Form.TAG, item.tag())).orElse(form);
        return about(stopId, forms.answer(ContributionFields.REVISING, shown, outcome))
                .addObject("present", now.orElse(null));
    }

    private Optional<OwnTable.Written> present(String stopId, String code, String id) {
        try {
            return tables.find(stopId, code).map(own -> pending(own, id));
        } catch (ApiUnavailable | NotFound e) {
            return Optional.empty();
        }
    }

    private static ModelAndView about(String stopId, ModelAndView page) {
        return page.getView() != null
                ? page
                : page.addObject("stopId", stopId)
                        .addObject("noindex", true)
                        .addObject("kinds", ContributionWords.KINDS)
                        .addObject("themes", ContributionWords.THEMES)
                        .addObject("territories", ContributionWords.TERRITORIES);
    }
}
