package fr.etape.web.site.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, under the name {@code list} in its template.
 *
 * @param address of the first page, with its filters and its order
 * @param sort value of {@code sort} that the list is sorted by; null when it has one order only
 * @param narrowings the filters that are set
 * @param range which of all rows this page shows; null when nobody counts them
 * @param pages the pages around this one
 */
public record ListPage<T>(
        List<Column> columns,
        List<T> rows,
        ListAddress address,
        @Nullable String sort,
        List<Narrowing> narrowings,
        @Nullable Range range,
        Pages pages) {

    /**
     * Rows of a page among all.
     *
     * @param from number of the first row, from 1
     */
    public record Range(long from, long to, long total) {

        public static Range of(long before, int shown, long total) {
            return new Range(before + 1, before + shown, total);
        }
    }

    /** Addresses of the pages around. Null for a page that does not exist, and for the first page on the first page. */
    public record Pages(
            @Nullable ListAddress first,
            @Nullable ListAddress previous,
            @Nullable ListAddress next) {

        public static final Pages NONE = new Pages(null, null, null);

        public boolean any() {
            return first != null || previous != null || next != null;
        }
    }

    public boolean narrow() {
        return !narrowings.isEmpty();
    }

    /** Where the heading of a column leads: the first page of the list in its order. */
    public ListAddress sortedBy(Column column) {
        return address.with("sort", column.next(sort));
    }
}
