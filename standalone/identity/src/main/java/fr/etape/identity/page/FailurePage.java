package fr.etape.identity.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whatever goes wrong: an authorization request that is not right, a page that is not there. Says what to do, not what
 * happened inside.
 */
@RestController
final class FailurePage implements ErrorController {

    private static final Template PAGE = Template.named("failure");

    private final Pages pages;

    FailurePage(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Language language = Language.of(request);
        String content = PAGE.filled(language, Map.of("status", Integer.toString(status)));
        return pages.page(HttpStatusCode.valueOf(status), language, "failure.title", content);
    }
}
