package fr.etape.http.parameters;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses with 406 a request whose sender does not take JSON, before anything happens. Spring by itself looks at
 * {@code Accept} when the answer is written: a registration would be made, and its link lost.
 */
final class AcceptsJson implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (request.getDispatcherType() == DispatcherType.REQUEST && answersJson(request, handler)) {
            List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
            if (!accept.isEmpty() && !takesJson(accept)) {
                throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
            }
        }
        return true;
    }

    private static boolean answersJson(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod method
                && !method.isVoid()
                && request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null;
    }

    private static boolean takesJson(List<String> accept) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.isEmpty()
                    || types.stream().anyMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("Accept cannot be read");
        }
    }
}
