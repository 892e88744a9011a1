package fr.etape.sessions.programme;

import org.jspecify.annotations.Nullable;

/**
 * A text in the languages of the pages.
 *
 * @param en null where nobody translated it: French is shown then
 */
public record Wording(String fr, @Nullable String en) {

    /** @param language {@code fr} or {@code en} */
    public String in(String language) {
        return language.equals("en") && en != null ? en : fr;
    }
}
