package fr.etape.sessions.bookings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies that are sent. Everything may be missing until it is checked. */
final class Requests {

    private Requests() {}

    record Wishes(@Nullable List<@Nullable String> wishes) {}

    record Announcement(
            @Nullable String sourceKind, @Nullable String sourceDetail) {}

    record Result(@Nullable String source) {}
}
