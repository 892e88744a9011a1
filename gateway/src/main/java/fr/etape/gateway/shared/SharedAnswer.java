package fr.etape.gateway.shared;

import fr.etape.gateway.problems.ApiSecurity;
import fr.etape.gateway.problems.OwnResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** A copy as it is given to one client: whole, or 304 when the client has it. */
public record SharedAnswer(AnswerCopy copy) implements OwnResponse {

    /** RFC 9110 § 15.4.5. */
    private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-encoding", "content-language");

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        boolean isKnown = EntityTags.match(request.getHeaders("If-None-Match"), copy.header("ETag"));
        response.setStatus(isKnown ? 304 : 200);
        for (AnswerCopy.Header header : copy.headers()) {
            if (!isKnown || !OF_THE_BODY.contains(header.name().toLowerCase(java.util.Locale.ROOT))) {
                response.addHeader(header.name(), header.value());
            }
        }
        ApiSecurity.addTo(response);
        if (!isKnown) {
            response.setContentLength(copy.body().length);
            response.getOutputStream().write(copy.body());
        }
        return null;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatus.OK;
    }
}
