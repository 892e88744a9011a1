package fr.etape.web.staff.participants;

import fr.etape.web.site.list.ListAddress;
import fr.etape.web.site.list.Narrowing;
import fr.etape.web.visitor.stop.College;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What part of the list is looked at, as the address says.
 *
 * @param q beginnings of names, or a whole e-mail address; empty for everybody
 * @param sort first registration first when absent
 * @param cursor where the page begins; null for the first
 */
record Choice(
        @Nullable String q,
        @Nullable College college,
        Registered.@Nullable Status status,
        @Nullable Sort sort,
        @Nullable String cursor) {

    enum Sort {
        REGISTERED,
        LATEST,
        NAME
    }

    private static final int LONGEST_SEARCH = 200;

    Choice {
        String search = q == null ? "" : q.strip();
        q = search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
    }

    /** This choice as the query of a page. */
    public ListAddress at(String path) {
        return ListAddress.of(path)
                .with("q", q)
                .with("college", college)
                .with("status", status)
                .with("sort", sort)
                .with("cursor", cursor);
    }

    String order() {
        return (sort == null ? Sort.REGISTERED : sort).name();
    }

    List<Narrowing> narrowings() {
        List<Narrowing> set = new ArrayList<>();
        if (q != null && !q.isEmpty()) {
            set.add(Narrowing.of("participants.q", q));
        }
        if (college != null) {
            set.add(Narrowing.named("table.college", "college." + college));
        }
        if (status != null) {
            set.add(Narrowing.named("participants.status", "status." + status));
        }
        return List.copyOf(set);
    }
}
