package fr.etape.web.site.layout;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.api.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what a page could not be made of. Pages that hold what somebody typed handle failures themselves. */
@ControllerAdvice
class FailurePages {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(NotFound e) {
        return "site/error/404";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String forbidden(Forbidden e) {
        return "site/error/forbidden";
    }

    @ExceptionHandler
    ModelAndView unavailable(ApiUnavailable e, HttpServletResponse response) {
        LOG.warn("No usable answer: {}", e.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.retryAfterSeconds()));
        return e.tooMany()
                ? new ModelAndView("site/error/429", HttpStatus.TOO_MANY_REQUESTS)
                        .addObject("seconds", e.retryAfterSeconds())
                : new ModelAndView("site/error/503", HttpStatus.SERVICE_UNAVAILABLE);
    }
}
