package fr.etape.journeys.suite;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the suite when the first test asks for it, and stops it after the last; or takes the one that
 * {@link Elsewhere} describes.
 */
final class SharedSuite implements ParameterResolver {

    /** Of tests that use it: many at once, or one alone. */
    static final String LOCK = "shared suite";

    private static final String KEY = "suite";
    private static final String ELSEWHERE = "elsewhere";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Suite.class || type == Reachable.class || type == Elsewhere.class;
    }

    @Override
    public Reachable resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        boolean elsewhere = type == Elsewhere.class || (type == Reachable.class && Elsewhere.isGiven());
        return elsewhere ? elsewhere(context) : suite(context);
    }

    /** Empty before a test asked for it. */
    static Optional<Suite> running(ExtensionContext context) {
        return Optional.ofNullable(store(context).get(KEY, Suite.class));
    }

    private static Suite suite(ExtensionContext context) {
        return store(context).computeIfAbsent(KEY, key -> Suite.start(Root.freshData("shared")), Suite.class);
    }

    private static Elsewhere elsewhere(ExtensionContext context) {
        return store(context).computeIfAbsent(ELSEWHERE, key -> Elsewhere.described(), Elsewhere.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(SharedSuite.class));
    }
}
