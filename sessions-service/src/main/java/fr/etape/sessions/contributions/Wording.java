package fr.etape.sessions.contributions;

/**
 * A text, which is kept in documents and in no event.
 *
 * @param language {@code fr} or {@code en}
 * @param text clean: without characters that nobody can see
 */
public record Wording(String language, String text) {

    /** In code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** Without the text, so that no log contains it. */
    @Override
    public String toString() {
        return "Wording[" + language + ", " + length() + "]";
    }
}
