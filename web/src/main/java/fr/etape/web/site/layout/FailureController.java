package fr.etape.web.site.layout;

import fr.etape.web.site.api.ApiUnavailable;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for an answer that is no page: an unknown address, a refused or unreadable request, a failure of ours. */
@Controller
class FailureController implements ErrorController {

    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Asked for directly, without a failure, this is just another address that does not exist.
        int status = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof ApiUnavailable
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
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
