package fr.etape.http.problems;

import fr.etape.http.OpenToAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * For errors outside of Spring MVC, in filters for instance. Boot's own controller answers them with a body of another
 * shape even where problem documents are switched on (spring-boot#48392).
 */
@OpenToAll
@Controller
class ProblemErrorController implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    void report(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        PlainProblem.write(response, status instanceof Integer code ? code : 404);
    }
}
