package fr.etape.testkit.api;

import fr.etape.access.Allowed;
import fr.etape.http.OpenToAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The operations of a service as its handler methods declare them, except those that are {@link OpenToAll}. */
public final class Handlers {

    private Handlers() {}

    /** A handler without {@link Allowed} is open to nobody. */
    public static SortedSet<Operation> of(ApplicationContext service) {
        SortedSet<Operation> operations = new TreeSet<>();
        service
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler -> isOurs(handler.getValue()))
                .flatMap(Handlers::operations)
                .forEach(operations::add);
        return operations;
    }

    private static boolean isOurs(HandlerMethod method) {
        Class<?> type = method.getBeanType();
        return type.getName().startsWith("fr.etape.") && !type.isAnnotationPresent(OpenToAll.class);
    }

    private static Stream<Operation> operations(Map.Entry<RequestMappingInfo, HandlerMethod> handler) {
        return handler.getKey().getPatternValues().stream()
                .flatMap(path -> handler.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> Operation.of(method.name(), path, allowed(handler.getValue()))));
    }

    private static List<String> allowed(HandlerMethod method) {
        Allowed allowed = method.getMethodAnnotation(Allowed.class);
        return allowed == null
                ? List.of()
                : Arrays.stream(allowed.value()).map(Enum::name).toList();
    }
}
