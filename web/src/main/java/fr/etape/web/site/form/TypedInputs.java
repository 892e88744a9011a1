package fr.etape.web.site.form;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The inputs of a form that was sent, except for its token, for a page that has to carry them along. */
public final class TypedInputs {

    private static final String TOKEN = "_csrf";

    private TypedInputs() {}

    /** Null for a request that is not a form. */
    public static @Nullable Map<String, List<String>> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") && ShownAgain.of(request) == null) {
            return null;
        }
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> inputs.put(name, List.of(values)));
        inputs.remove(TOKEN);
        return inputs;
    }

    static String written(Map<String, List<String>> inputs) {
        return inputs.entrySet().stream()
                .flatMap(
                        input -> input.getValue().stream().map(value -> encoded(input.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    static Map<String, List<String>> read(String written) {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        for (String input : written.split("&")) {
            int sign = input.indexOf('=');
            inputs.computeIfAbsent(decoded(input.substring(0, sign)), name -> new ArrayList<>())
                    .add(decoded(input.substring(sign + 1)));
        }
        return inputs;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
