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
 * then only the path and the token of the request have been read.
 */
final class AccessCheck implements HandlerInterceptor {

    private final Tokens tokens;
    private final StopRoles roles;
    private final Map<Method, Set<Who>> allowed = new ConcurrentHashMap<>();

    AccessCheck(Tokens tokens, StopRoles roles) {
        this.tokens = tokens;
        this.roles = roles;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (needsNoCheck(request, handler)) {
            return true;
        }
        Bearer bearer = tokens.bearer(request);
        if (bearer != null && isHere(bearer, request)) {
            bearer.putInto(request);
        }
        Set<Who> who = handler instanceof HandlerMethod method ? who(method.getMethod()) : Set.of();
        if (!who.contains(Who.PUBLIC)) {
            if (bearer == null) {
                throw AccessProblems.unauthenticated();
            }
            if (!isOneOf(who, bearer, request)) {
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

    private Set<Who> who(Method method) {
        Set<Who> known = allowed.get(method);
        return known != null ? known : allowed.computeIfAbsent(method, AccessCheck::declared);
    }

    private static Set<Who> declared(Method method) {
        Allowed declared = AnnotatedElementUtils.findMergedAnnotation(method, Allowed.class);
        Set<Who> who = EnumSet.noneOf(Who.class);
        if (declared != null) {
            who.addAll(List.of(declared.value()));
        }
        return who;
    }

    /** A pass for another stop is as good as none. */
    private static boolean isHere(Bearer bearer, HttpServletRequest request) {
        return switch (bearer) {
            case Caller caller -> true;
            case Participant participant -> participant.stopId().equals(stopId(request));
        };
    }

    private boolean isOneOf(Set<Who> who, Bearer bearer, HttpServletRequest request) {
        return switch (bearer) {
            case Caller caller -> isOneOf(who, caller, request);
            case Participant participant -> who.contains(Who.PARTICIPANT) && isHere(participant, request);
        };
    }

    private boolean isOneOf(Set<Who> who, Caller caller, HttpServletRequest request) {
        if (who.contains(Who.SIGNED_IN) || (who.contains(Who.STEERING) && caller.steering())) {
            return true;
        }
        String stopId = stopId(request);
        if (stopId == null || who.stream().allMatch(one -> one.role() == null)) {
            return false;
        }
        Set<Role> held = roles.of(stopId, caller.personId());
        return who.stream().map(Who::role).anyMatch(role -> role != null && held.contains(role));
    }

    private static @Nullable String stopId(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("stopId") instanceof String stopId
                ? stopId
                : null;
    }
}
