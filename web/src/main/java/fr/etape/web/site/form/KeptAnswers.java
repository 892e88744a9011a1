package fr.etape.web.site.form;

import fr.etape.web.site.session.SealSettings;
import fr.etape.web.site.session.SealedCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers of somebody whose session ended before they were sent, in a sealed cookie of their page until they signed in
 * again.
 */
@Component
public final class KeptAnswers {

    private static final String COOKIE = "etape-answers";

    /** Attribute of a request: true when its answers were kept. */
    private static final String KEPT = KeptAnswers.class.getName();

    private final SealedCookies cookies;
    private final SealSettings settings;

    KeptAnswers(SealedCookies cookies, SealSettings settings) {
        this.cookies = cookies;
        this.settings = settings;
    }

    /** Keeps the answers of a form, where they are short enough; does nothing for a request that is not a form. */
    public void keep(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        Map<String, List<String>> inputs = TypedInputs.of(request);
        if (inputs != null
                && !inputs.isEmpty()
                && cookies.keep(response, COOKIE, path, settings.answersFor(), TypedInputs.written(inputs))) {
            request.setAttribute(KEPT, true);
        }
    }

    /** Whether the answers of this request are kept. */
    public static boolean areKept(HttpServletRequest request) {
        return request.getAttribute(KEPT) != null;
    }

    Optional<Form> take(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        Optional<String> answers = cookies.read(request, COOKIE, path);
        answers.ifPresent(found -> cookies.forget(response, COOKIE, path));
        return answers.map(found -> new Form(TypedInputs.read(found)));
    }
}
