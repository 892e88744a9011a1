package fr.etape.web.site.list;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param title key of its heading
 * @param ascending value of {@code sort} that sorts the list by this column; null when the list cannot be sorted by it
 * @param descending value of {@code sort} for the opposite order; null when there is none
 * @param printed whether the column is also on paper
 */
public record Column(
        String title, @Nullable String ascending, @Nullable String descending, boolean printed) {

    public static Column of(String title) {
        return new Column(title, null, null, true);
    }

    public static Column sorted(String title, Enum<?> ascending) {
        return new Column(title, ascending.name(), null, true);
    }

    public static Column sorted(String title, Enum<?> ascending, Enum<?> descending) {
        return new Column(title, ascending.name(), descending.name(), true);
    }

    public Column onScreenOnly() {
        return new Column(title, ascending, descending, false);
    }

    public boolean sorts() {
        return ascending != null;
    }

    /**
     * What {@code aria-sort} says for a list that is sorted by {@code sort}; null for a column that it is not sorted
     * by.
     */
    public @Nullable String direction(@Nullable String sort) {
        if (sort == null) {
            return null;
        }
        return sort.equals(ascending) ? "ascending" : sort.equals(descending) ? "descending" : null;
    }

    /**
     * The value of {@code sort} behind the heading: this column's order, or the opposite when the list has it already.
     */
    String next(@Nullable String sort) {
        return Objects.requireNonNull(descending != null && Objects.equals(sort, ascending) ? descending : ascending);
    }
}
