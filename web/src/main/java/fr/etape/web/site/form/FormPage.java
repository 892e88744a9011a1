package fr.etape.web.site.form;

import fr.etape.web.site.commune.Commune;
import fr.etape.web.site.commune.Communes;
import fr.etape.web.site.layout.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a form: empty, filled in with what is, or as it was sent with what is to be said about it. */
@Component
public final class FormPage {

    private final Communes communes;
    private final MessageSource texts;
    private final KeptAnswers kept;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    /**
     * @param request the present one of each thread
     * @param response the present one of each thread
     */
    FormPage(
            Communes communes,
            MessageSource texts,
            KeptAnswers kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.communes = communes;
        this.texts = texts;
        this.kept = kept;
        this.request = request;
        this.response = response;
    }

    /** The form as it is first shown, or with answers that were typed before something else came in between. */
    public ModelAndView shown(Fields fields, Supplier<Form> first) {
        ShownAgain again = ShownAgain.of(request);
        Optional<Form> typed = again == null ? kept.take(request, response) : Optional.of(Form.sent(request));
        if (typed.isEmpty()) {
            // Without the cookie, which this very answer may set: a browser then shows the page again when somebody
            // goes back
            // from a refusal, with what they typed.
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            return page(HttpStatus.OK, fields, first.get(), false);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (again == null) {
            return page(HttpStatus.OK, fields, typed.get(), true).addObject("notice", "KEPT");
        }
        ModelAndView page = page(HttpStatus.valueOf(again.status()), fields, typed.get(), true);
        return again.notice().isEmpty() ? page : page.addObject("notice", again.notice());
    }

    /** The form as it is after a step that sent nothing on, such as one input more. */
    public ModelAndView stepped(Fields fields, Form form) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(HttpStatus.OK, fields, form, true);
    }

    /** What to answer to a form that was sent. */
    public ModelAndView answer(Fields fields, Form form, FormOutcome outcome) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (outcome) {
            case FormOutcome.Done done -> new ModelAndView(new SeeOther(done.address()));
            case FormOutcome.Incomplete what ->
                page(HttpStatus.UNPROCESSABLE_CONTENT, fields, form, true)
                        .addObject("errors", errors(fields, what.problems()))
                        .addObject("communes", what.communes());
            case FormOutcome.Refused refused ->
                refused.keyUsed()
                        ? page(HttpStatus.UNPROCESSABLE_CONTENT, fields, form.withNewKey(), true)
                                .addObject("notice", refused.notice())
                        : page(HttpStatus.CONFLICT, fields, form, true).addObject("notice", refused.notice());
            case FormOutcome.Unanswered unanswered -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(unanswered.retryAfterSeconds()));
                yield page(HttpStatus.SERVICE_UNAVAILABLE, fields, form, true).addObject("notice", fields.unanswered());
            }
        };
    }

    private ModelAndView page(HttpStatus status, Fields fields, Form form, boolean sent) {
        return new ModelAndView(fields.view(), status)
                .addObject("fields", fields)
                .addObject("form", form)
                .addObject("sent", sent)
                .addObject("errors", Map.of())
                .addObject("communes", List.<Commune>of())
                .addObject("communePicked", form.isCommunePicked() ? nameOf(form.getCommuneCode()) : null);
    }

    private String nameOf(String code) {
        return communes.nameOf(code).orElse(code);
    }

    /**
     * Names of texts by field, in the order of the page, the first of each; what concerns no field of it comes last.
     */
    private Map<String, String> errors(Fields fields, List<FieldProblem> problems) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (Field field : fields.all()) {
            problems.stream()
                    .filter(problem -> problem.field().equals(field.name()))
                    .findFirst()
                    .ifPresent(problem -> byField.put(field.name(), text(fields, problem)));
        }
        problems.forEach(problem -> byField.putIfAbsent(problem.field(), text(fields, problem)));
        return byField;
    }

    private String text(Fields fields, FieldProblem problem) {
        Locale locale = LocaleContextHolder.getLocale();
        return fields.texts(problem).stream()
                .filter(name -> message(name, locale) != null)
                .findFirst()
                .orElse("error.unknown");
    }

    private @Nullable String message(String name, Locale locale) {
        return texts.getMessage(name, null, null, locale);
    }
}
