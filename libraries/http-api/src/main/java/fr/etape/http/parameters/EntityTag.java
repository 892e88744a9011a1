package fr.etape.http.parameters;

/**
 * Names one state of a resource, as {@code ETag} and {@code If-Match} do; strong, since all our bodies are made from
 * data alike. A GET whose answer carries it is answered with 304 to a client that has it already.
 *
 * @param value without the quotes
 */
public record EntityTag(String value) {

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** As it stands in the header. */
    @Override
    public String toString() {
        return '"' + value + '"';
    }
}
