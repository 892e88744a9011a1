package fr.etape.gateway.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many event streams are open for each name. As many names are remembered as have one open. */
final class OpenStreams {

    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();
    private final int most;

    OpenStreams(int most) {
        this.most = most;
    }

    /** False when there are as many as there may be. */
    boolean take(String name) {
        if (open.merge(name, 1, Integer::sum) <= most) {
            return true;
        }
        giveBack(name);
        return false;
    }

    void giveBack(String name) {
        open.computeIfPresent(name, (same, count) -> count == 1 ? null : count - 1);
    }

    /** Names that have one open. */
    int names() {
        return open.size();
    }
}
