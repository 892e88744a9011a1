package fr.etape.web.site.list;

/**
 * A filter that is set, for the summary above a list and on paper.
 *
 * @param label key of what is filtered by
 * @param value the value, or its key
 * @param named whether the value is a key
 */
public record Narrowing(String label, String value, boolean named) {

    public static Narrowing of(String label, String value) {
        return new Narrowing(label, value, false);
    }

    public static Narrowing named(String label, String key) {
        return new Narrowing(label, key, true);
    }
}
