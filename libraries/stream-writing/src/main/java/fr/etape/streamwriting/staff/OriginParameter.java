package fr.etape.streamwriting.staff;

import static java.util.Objects.requireNonNull;

import fr.etape.access.Caller;
import fr.etape.journal.Origin;
import fr.etape.tracecontext.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@link Origin} as a parameter of controllers: who is signed in, if anybody is, and the trace of the request. */
public final class OriginParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

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
        TraceContext trace = TraceContext.received(requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        return new Origin(caller == null ? null : caller.personId().value(), trace == null ? null : trace.header());
    }
}
