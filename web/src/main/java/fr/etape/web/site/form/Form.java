package fr.etape.web.site.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form as it was filled in: what was typed, by the name of the input, so that it can be shown again. What was left
 * out is empty.
 *
 * <p>Beside its fields a form may hold {@code key}, which stands for the one thing that it makes; {@code tag}, which
 * names the state of what it changes; and for a commune {@code communeCode}, the one that was picked, and
 * {@code communeAsked}, what had been typed when it was picked.
 */
public record Form(Map<String, List<String>> inputs) {

    /** Name of the hidden input that stands for one submission. */
    public static final String KEY = "key";

    public static final String TAG = "tag";

    private static final String BEFORE = "before-";
    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 200;

    public Form {
        Map<String, List<String>> copies = new LinkedHashMap<>();
        inputs.forEach((name, values) -> copies.put(name, List.copyOf(values)));
        inputs = Collections.unmodifiableMap(copies);
    }

    /** An empty form that makes something, once. */
    public static Form fresh() {
        return new Form(Map.of()).withNewKey();
    }

    static Form sent(HttpServletRequest request) {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> inputs.put(name, List.of(values)));
        Form form = new Form(inputs);
        return isKey(form.key()) ? form : form.withNewKey();
    }

    /** What was typed, without blanks at the ends. Of several values, the first. */
    public String get(String name) {
        List<String> values = inputs.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    public List<String> all(String name) {
        return inputs.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return inputs.containsKey(name);
    }

    public Form with(String name, String value) {
        return withAll(name, List.of(value));
    }

    public Form withAll(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(inputs);
        changed.put(name, values);
        return new Form(changed);
    }

    public Form withNewKey() {
        return with(KEY, UUID.randomUUID().toString());
    }

    public String key() {
        return get(KEY);
    }

    public String tag() {
        return get(TAG);
    }

    public String getCommuneCode() {
        return get("communeCode");
    }

    /** Whether a commune was picked, and nothing else typed since. */
    public boolean isCommunePicked() {
        return !getCommuneCode().isEmpty() && get("communeAsked").equals(get("commune"));
    }

    /** What a field of a form that changes something held when it was shown; sent along in a hidden input. */
    public String before(String name) {
        return get(BEFORE + name);
    }

    public Form withBefore(String name, String value) {
        return with(BEFORE + name, value);
    }

    static String nameOfBefore(String name) {
        return BEFORE + name;
    }

    /** The hidden inputs of a form that changes something. */
    public Map<String, String> getBefore() {
        Map<String, String> before = new LinkedHashMap<>();
        inputs.keySet().stream().filter(name -> name.startsWith(BEFORE)).forEach(name -> before.put(name, get(name)));
        return before;
    }

    private static boolean isKey(String key) {
        return key.length() >= SHORTEST_KEY
                && key.length() <= LONGEST_KEY
                && key.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
    }
}
