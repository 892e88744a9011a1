package fr.etape.journeys.suite;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the suite when the first test asks for it, and stops it after the last. */
final class SharedSuite implements ParameterResolver {

    private static final String KEY = "suite";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return suite(context);
    }

    /** Empty before a test asked for it. */
    static Optional<Suite> running(ExtensionContext context) {
        return Optional.ofNullable(store(context).get(KEY, Suite.class));
    }

    private static Suite suite(ExtensionContext context) {
        return store(context).computeIfAbsent(KEY, key -> Suite.start(Root.freshData("shared")), Suite.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(SharedSuite.class));
    }
}
