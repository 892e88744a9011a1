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
 * @param find whom somebody searches for, sealed by {@link Searching}; null for everybody
 * @param sort first registration first when absent
 * @param cursor where the page begins; null for the first
 */
record Choice(
        @Nullable String find,
        @Nullable College college,
        Registered.@Nullable Status status,
        @Nullable Sort sort,
        @Nullable String cursor) {

    enum Sort {
        REGISTERED,
        LATEST,
        NAME
    }

    /** The first page of the same for another search. */
    Choice searching(String sealed) {
        return new Choice(sealed, college, status, sort, null);
    }

    /** This choice as the query of a page. */
    public ListAddress at(String path) {
        return ListAddress.of(path)
                .with("find", find)
                .with("college", college)
                .with("status", status)
                .with("sort", sort)
                .with("cursor", cursor);
    }

    String order() {
        return (sort == null ? Sort.REGISTERED : sort).name();
    }

    /** @param q what is searched for; empty for everybody */
    List<Narrowing> narrowings(String q) {
        List<Narrowing> set = new ArrayList<>();
        if (!q.isEmpty()) {
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
