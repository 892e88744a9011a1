package fr.etape.web.site.failure;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.BadRequest;
import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.form.TypedInputs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
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

    /** A part of the address that is not of its kind, here or in the eyes of a service. */
    @ExceptionHandler({
        BadRequest.class,
        BeansException.class,
        BindException.class,
        TypeMismatchException.class,
        ServletRequestBindingException.class
    })
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String notUnderstood() {
        return "site/error/4xx";
    }

    /** A form that was sent is carried along, to be sent again. */
    @ExceptionHandler
    ModelAndView unavailable(ApiUnavailable e, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("No usable answer: {}", e.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.retryAfterSeconds()));
        ModelAndView page = e.tooMany()
                ? new ModelAndView("site/error/429", HttpStatus.TOO_MANY_REQUESTS)
                : new ModelAndView("site/error/503", HttpStatus.SERVICE_UNAVAILABLE);
        return page.addObject("inputs", TypedInputs.of(request));
    }
}
