package fr.etape.streamwriting.staff;

import fr.etape.access.Caller;
import fr.etape.journal.Origin;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@link Origin} as a parameter of controllers: who is signed in, if anybody is, and the trace of the request. */
public final class OriginParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    /** @see <a href="https://www.w3.org/TR/trace-context/#traceparent-header">Trace Context</a> */
    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Origin.class;
    }

    @Override
    public Origin resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Caller caller = Caller.of(request);
        String trace = request.getHeader("traceparent");
        return new Origin(
                caller == null ? null : caller.personId().value(),
                trace != null && TRACEPARENT.matcher(trace).matches() ? trace : null);
    }
}
