package fr.etape.registration.mails.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail in words, before it is text or HTML. Paragraphs are in the order of reading.
 *
 * @param language {@code fr} or {@code en}
 * @param subject names the stop and the day, never a person
 * @param notice said before anything else; null for none
 * @param facts the stop, its day and place: label and value
 * @param next what to do, or that there is nothing to do
 * @param again where to register again; null unless cancelled
 * @param page the participant's own page
 * @param pageMore what is to be known of its address
 * @param help how to reach the organisers; null where they named no page
 * @param small why this mail came, and that nobody reads answers
 */
public record Letter(
        String language,
        String subject,
        String title,
        @Nullable String notice,
        String hello,
        String what,
        List<Fact> facts,
        String next,
        @Nullable String again,
        Link page,
        String pageMore,
        @Nullable Link help,
        List<String> small) {

    /** One line of the table. */
    public record Fact(String label, String value) {}

    /** Words, and the address that they lead to. */
    public record Link(String words, String url) {}

    /** Without the link. */
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
