package fr.etape.web.site.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path with the parameters that have a value; all values are encoded when it is asked for. */
public final class Query {

    private final StringBuilder path;
    private final List<Object> variables = new ArrayList<>();

    public Query(String path, Object... variables) {
        this.path = new StringBuilder(path);
        this.variables.addAll(List.of(variables));
    }

    /** Left out when it is nothing or empty. */
    public Query with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append("={")
                    .append(name)
                    .append('}');
            variables.add(value);
        }
        return this;
    }

    String template() {
        return path.toString();
    }

    Object[] variables() {
        return variables.toArray();
    }
}
