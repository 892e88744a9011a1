package fr.etape.http.parameters;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@link IdempotencyKey} as a parameter of controllers. */
final class IdempotencyKeyParameter implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public IdempotencyKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String[] values = request.getHeaderValues(IdempotencyKey.HEADER);
        if (values == null || values.length == 0) {
            throw new Problem(
                    ProblemType.MISSING_IDEMPOTENCY_KEY,
                    "Send the header Idempotency-Key with a random value, and the same value when you repeat the request.");
        }
        try {
            if (values.length == 1) {
                return IdempotencyKey.parse(values[0]);
            }
        } catch (IllegalArgumentException e) {
            // refused below, like a header that came twice
        }
        throw new Problem(
                ProblemType.UNREADABLE, "Idempotency-Key must be one value of 8 to 200 visible ASCII characters.");
    }
}
