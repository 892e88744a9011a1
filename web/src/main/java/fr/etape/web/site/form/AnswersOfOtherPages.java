package fr.etape.web.site.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * When a form has to be shown again whose page is not one of {@link FormPage}, such as a question with one button, a
 * page carries its answers in hidden inputs and offers to send them.
 */
final class AnswersOfOtherPages implements HandlerInterceptor {

    private static final String VIEW = "site/error/403";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        ShownAgain again = ShownAgain.of(request);
        if (again != null && page != null && !page.getModel().containsKey("fields")) {
            page.clear();
            page.setViewName(VIEW);
            page.setStatus(HttpStatus.valueOf(again.status()));
            page.addObject("inputs", TypedInputs.of(request));
        }
    }
}
