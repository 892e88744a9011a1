package fr.etape.journal.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a trail, newest first.
 *
 * @param next cursor of the page that follows; null when there is none
 */
public record TrailPage(List<TrailEntry> entries, @Nullable String next) {

    public TrailPage {
        entries = List.copyOf(entries);
    }
}
