package fr.etape.web.site.failure;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.form.KeptAnswers;
import fr.etape.web.site.form.ShownAgain;
import fr.etape.web.site.form.TypedInputs;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for an answer that is no page: an unknown address, a refused or unreadable request, a failure of ours. */
@Controller
class FailureController implements ErrorController {

    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Asked for directly, without a failure, this is just another address that does not exist.
        int status = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof ApiUnavailable
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        ShownAgain again = ShownAgain.of(request);
        if (again != null && status < 500) {
            // A form without a page of its own.
            status = again.status();
        }
        response.setStatus(status);
        // Never what another site sent: one press of a button would do it.
        boolean fromHere = again != null || status == HttpServletResponse.SC_UNAUTHORIZED || status >= 500;
        boolean kept = KeptAnswers.areKept(request);
        model.addAttribute("inputs", fromHere && !kept ? TypedInputs.of(request) : null);
        model.addAttribute("kept", kept);
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> "site/error/401";
            case HttpServletResponse.SC_NOT_IMPLEMENTED -> "site/error/no-sign-in";
            case HttpServletResponse.SC_FORBIDDEN -> "site/error/403";
            case HttpServletResponse.SC_NOT_FOUND -> "site/error/404";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "site/error/503";
            default -> status < 500 ? "site/error/4xx" : "site/error/5xx";
        };
    }
}
