package fr.etape.journal.trail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Merges the entries of several streams, each newest first. */
final class TrailMerge {

    private TrailMerge() {}

    static TrailPage newest(List<List<TrailEntry>> found, int most, TrailCursor from) {
        List<Deque<TrailEntry>> left =
                found.stream().<Deque<TrailEntry>>map(ArrayDeque::new).toList();
        List<TrailEntry> entries = new ArrayList<>();
        TrailCursor cursor = from;
        int newest = newest(left);
        while (newest >= 0 && entries.size() < most) {
            TrailEntry entry = left.get(newest).remove();
            entries.add(entry);
            cursor = cursor.movedTo(newest, entry.position());
            newest = newest(left);
        }
        return new TrailPage(entries, newest < 0 ? null : cursor.toString());
    }

    /** Which of them has the newest entry; of equals the first; -1 when all are empty. */
    private static int newest(List<Deque<TrailEntry>> left) {
        return IntStream.range(0, left.size())
                .filter(i -> !left.get(i).isEmpty())
                .reduce((a, b) ->
                        left.get(b).element().at().isAfter(left.get(a).element().at()) ? b : a)
                .orElse(-1);
    }
}
