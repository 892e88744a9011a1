package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.Query;
import fr.etape.web.site.list.ListAddress;
import fr.etape.web.site.list.Narrowing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the queue is narrowed to.
 *
 * @param state empty for all; organisers who choose nothing see what waits for them
 * @param merged {@code true} or {@code false}
 * @param after where the page begins
 */
record Filter(
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String state,
        @Nullable String table,
        @Nullable String merged,
        @Nullable String after) {

    Filter forOrganiser() {
        return state == null ? new Filter(kind, theme, Contribution.State.PENDING.name(), table, merged, after) : this;
    }

    Query of(String path, String stopId) {
        return new Query(path, stopId)
                .with("kind", kind)
                .with("theme", theme)
                .with("state", state)
                .with("table", table)
                .with("merged", merged)
                .with("after", after);
    }

    /** All but the page. A state that was chosen to be any stays in the address, since none means those that wait. */
    public ListAddress at(String path) {
        ListAddress address = ListAddress.of(path)
                .with("kind", kind)
                .with("theme", theme)
                .with("table", table)
                .with("merged", merged);
        return address.with("state", state == null || state.isEmpty() ? "ALL" : state);
    }

    /** {@code ALL} in an address is any state. */
    Filter read() {
        return "ALL".equals(state) ? new Filter(kind, theme, "", table, merged, after) : this;
    }

    List<Narrowing> narrowings() {
        List<Narrowing> set = new ArrayList<>();
        add(set, "contributions.kind", "contribution.", kind);
        add(set, "contributions.theme", "theme.", theme);
        add(set, "contributions.state", "contribution.state.", state);
        add(set, "contributions.merged", "contributions.merged.", merged);
        if (table != null && !table.isEmpty()) {
            set.add(Narrowing.of("contributions.table", table));
        }
        return set;
    }

    private static void add(List<Narrowing> set, String label, String prefix, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            set.add(Narrowing.named(label, prefix + value));
        }
    }
}
