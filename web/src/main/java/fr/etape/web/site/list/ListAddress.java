package fr.etape.web.site.list;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The address of a list with its filters and order, as a link: without what has no value, and encoded. */
public record ListAddress(String path, Map<String, String> parameters) {

    public ListAddress {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static ListAddress of(String path) {
        return new ListAddress(path, Map.of());
    }

    /** The same with this parameter as its last; without it when the value is null or empty. */
    public ListAddress with(String name, @Nullable Object value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.remove(name);
        if (value != null && !value.toString().isEmpty()) {
            all.put(name, value.toString());
        }
        return new ListAddress(path, all);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** A plus sign stands for a blank in a form. */
    private static String encoded(String value) {
        return UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8).replace("+", "%2B");
    }
}
