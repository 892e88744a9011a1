package fr.etape.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@link Participant} as a parameter of controllers. */
final class ParticipantParameter implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Participant.class;
    }

    /** Throws (401) when the handler needs a participant and the request brought no pass for its stop. */
    @Override
    public @Nullable Participant resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Participant participant = Participant.of(request);
        if (participant == null && !parameter.isOptional()) {
            throw AccessProblems.unauthenticated();
        }
        return participant;
    }
}
