package fr.etape.web.site.signin;

import fr.etape.web.site.api.SignInExpired;
import fr.etape.web.site.form.KeptAnswers;
import fr.etape.web.site.form.TypedInputs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends what is left of a session whose tokens nobody takes any more, and says so. Were it kept, the person would count
 * as signed in, and signing in again would lead straight back to the same refusal.
 */
@ControllerAdvice
class Expiry {

    private final KeptAnswers answers;

    Expiry(KeptAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ModelAndView expired(SignInExpired e, HttpServletRequest request, HttpServletResponse response) {
        answers.keep(request, response);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean kept = KeptAnswers.areKept(request);
        return new ModelAndView("site/error/401", HttpStatus.UNAUTHORIZED)
                .addObject("kept", kept)
                .addObject("inputs", kept ? null : TypedInputs.of(request));
    }
}
