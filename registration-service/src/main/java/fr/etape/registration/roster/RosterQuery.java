package fr.etape.registration.roster;

import fr.etape.contracts.College;
import fr.etape.http.parameters.Parameters;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.registration.admission.documents.ListCursor;
import fr.etape.registration.admission.documents.ListOrder;
import fr.etape.registration.admission.documents.Status;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which registrations is asked for, as the query of the address says.
 *
 * @param q beginnings of names, or a whole e-mail address
 * @param sort by registration, first one first, when absent
 * @param cursor the member {@code next} or {@code previous} of another page; the first page when absent
 * @param limit entries of a page, from 1 to 100; 50 when absent
 */
record RosterQuery(
        @Nullable College college,
        @Nullable Status status,
        @Nullable String q,
        @Nullable ListOrder sort,
        @Nullable String cursor,
        @Nullable Integer limit) {

    private static final int USUAL = 50;
    private static final int MOST = 100;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern CURSOR = Pattern.compile("(b?)([0-9]{1,18})");

    static String cursor(ListCursor cursor) {
        return (cursor.backwards() ? "b" : "") + cursor.position();
    }

    /** Throws {@link Problem} (400) when it is too long. */
    @Nullable
    String text() {
        if (q != null && q.length() > LONGEST_TEXT) {
            throw new Problem(ProblemType.UNREADABLE, "q may have at most 200 characters.");
        }
        return q;
    }

    ListOrder order() {
        return sort == null ? ListOrder.REGISTERED : sort;
    }

    /** Throws {@link Problem} (400) when it is out of range. */
    int size() {
        return limit == null ? USUAL : Parameters.between("limit", limit, 1, MOST);
    }

    /** Throws {@link Problem} (400) for what is not a cursor. */
    @Nullable
    ListCursor begin() {
        if (cursor == null) {
            return null;
        }
        Matcher read = CURSOR.matcher(cursor);
        if (!read.matches()) {
            throw new Problem(ProblemType.UNREADABLE, "cursor must be the member next or previous of another page.");
        }
        return new ListCursor(Long.parseLong(read.group(2)), !read.group(1).isEmpty());
    }
}
