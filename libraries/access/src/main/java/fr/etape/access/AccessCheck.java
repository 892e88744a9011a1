package fr.etape.access;

import fr.etape.contracts.team.Role;
import fr.etape.http.OpenToAll;
import fr.etape.http.problems.Problem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a request through to its handler, or throws {@link Problem}: 401 for a caller who must sign in, and for a token
 * that is not valid, whether or not the handler needs one; 403 for a caller who is not one of those who are allowed. By
 * then only the address and the token of the request have been read.
 */
final class AccessCheck implements HandlerInterceptor {

    private final Tokens tokens;
    private final StopRoles roles;
    private final Map<Method, Rule> rules = new ConcurrentHashMap<>();

    AccessCheck(Tokens tokens, StopRoles roles) {
        this.tokens = tokens;
        this.roles = roles;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (needsNoCheck(request, handler)) {
            return true;
        }
        Rule rule = handler instanceof HandlerMethod method ? rule(method.getMethod()) : Rule.NOBODY;
        String stopId = rule.stopId(request);
        Bearer bearer = tokens.bearer(request);
        if (bearer != null && isHere(bearer, stopId)) {
            bearer.putInto(request);
        }
        if (!rule.who().contains(Who.PUBLIC)) {
            if (bearer == null) {
                throw AccessProblems.unauthenticated();
            }
            if (!isOneOf(rule.who(), bearer, stopId)) {
                throw AccessProblems.forbidden();
            }
        }
        return true;
    }

    /** Which methods a path takes is not a secret, and neither are errors. */
    private static boolean needsNoCheck(HttpServletRequest request, Object handler) {
        Class<?> type = handler instanceof HandlerMethod method ? method.getBeanType() : handler.getClass();
        return request.getDispatcherType() != DispatcherType.REQUEST
                || HttpMethod.OPTIONS.matches(request.getMethod())
                || type.isAnnotationPresent(OpenToAll.class);
    }

    private Rule rule(Method method) {
        Rule known = rules.get(method);
        return known != null ? known : rules.computeIfAbsent(method, Rule::of);
    }

    /** A pass for another stop is as good as none. */
    private static boolean isHere(Bearer bearer, @Nullable String stopId) {
        return switch (bearer) {
            case Caller caller -> true;
            case Participant participant -> participant.stopId().equals(stopId);
        };
    }

    private boolean isOneOf(Set<Who> who, Bearer bearer, @Nullable String stopId) {
        return switch (bearer) {
            case Caller caller -> isOneOf(who, caller, stopId);
            case Participant participant -> who.contains(Who.PARTICIPANT) && isHere(participant, stopId);
        };
    }

    private boolean isOneOf(Set<Who> who, Caller caller, @Nullable String stopId) {
        if (who.contains(Who.SIGNED_IN) || (who.contains(Who.STEERING) && caller.steering())) {
            return true;
        }
        if (stopId == null || who.stream().allMatch(one -> one.role() == null)) {
            return false;
        }
        Set<Role> held = roles.of(stopId, caller.personId());
        return who.stream().map(Who::role).anyMatch(role -> role != null && held.contains(role));
    }

    /**
     * What {@link Allowed} says of a method.
     *
     * @param stopIn query parameter that names the stop; empty for the path variable
     */
    private record Rule(Set<Who> who, String stopIn) {

        static final Rule NOBODY = new Rule(Set.of(), "");

        static Rule of(Method method) {
            Allowed declared = AnnotatedElementUtils.findMergedAnnotation(method, Allowed.class);
            if (declared == null) {
                return NOBODY;
            }
            Set<Who> who = EnumSet.noneOf(Who.class);
            who.addAll(List.of(declared.value()));
            return new Rule(who, declared.stopIn());
        }

        @Nullable
        String stopId(HttpServletRequest request) {
            if (!stopIn.isEmpty()) {
                return request.getParameter(stopIn);
            }
            return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                            && variables.get("stopId") instanceof String stopId
                    ? stopId
                    : null;
        }
    }
}
