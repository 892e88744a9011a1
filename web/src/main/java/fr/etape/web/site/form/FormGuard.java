package fr.etape.web.site.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every input of a form or query before anything else does, in one pass over its characters. What is too long,
 * too much, or named as no input of ours could be, is answered with 400.
 */
final class FormGuard extends OncePerRequestFilter {

    /** Go on to the gateway as headers. */
    private static final Set<String> HEADERS = Set.of(Form.KEY, Form.TAG);

    private final FormLimits limits;

    FormGuard(FormLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (mayPass(request.getParameterMap())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private boolean mayPass(Map<String, String[]> inputs) {
        int values = 0;
        for (Map.Entry<String, String[]> input : inputs.entrySet()) {
            values += input.getValue().length;
            if (values > limits.values() || !isName(input.getKey())) {
                return false;
            }
            for (String value : input.getValue()) {
                if (!isValue(input.getKey(), value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** No brackets: nothing here is bound to lists or to objects in objects. */
    private boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= limits.nameLength()
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0));
    }

    private boolean isValue(String name, String value) {
        return HEADERS.contains(name)
                ? value.length() <= limits.keyLength() && value.chars().allMatch(c -> c >= ' ' && c < 127)
                : value.length() <= limits.valueLength() && value.indexOf('\0') < 0;
    }
}
