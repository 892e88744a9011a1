package fr.etape.web.staff.participants;

import fr.etape.web.visitor.stop.College;
import org.jspecify.annotations.Nullable;

/**
 * What part of the list is looked at, as the address says.
 *
 * @param q what names begin with, or a whole address; empty for all
 * @param cursor where the page begins; nothing for the first
 */
record Choice(
        @Nullable String q,
        @Nullable College college,
        Registered.@Nullable Status status,
        @Nullable String cursor) {

    private static final int LONGEST_SEARCH = 200;

    Choice {
        String search = q == null ? "" : q.strip();
        q = search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
    }

    public boolean narrow() {
        return (q != null && !q.isEmpty()) || college != null || status != null;
    }
}
