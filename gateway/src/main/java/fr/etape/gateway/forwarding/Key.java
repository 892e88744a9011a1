package fr.etape.gateway.forwarding;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/** The path variable by which requests that belong together are told; up to a dot, since it may begin a token. */
final class Key {

    private static final String VARIABLE = "key";

    private Key() {}

    static @Nullable String of(ServerRequest request) {
        String variable = request.pathVariables().get(VARIABLE);
        int dot = variable == null ? -1 : variable.indexOf('.');
        return variable == null || dot < 0 ? variable : variable.substring(0, dot);
    }
}
