package fr.etape.sessions.programme.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What organisers prepare.
 *
 * @param published what participants see at the same moment
 */
public record DraftProgramme(Plan plan, PublishedProgramme published) {

    /** What a publication would do to a session, as participants see it. */
    public enum Difference {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** @param sessionId of the draft, or of what is published for one that was removed */
    public record Change(String sessionId, Difference difference) {}

    /**
     * The draft compared with what is published, not with the drafts before: a session that was moved there and back is
     * none. First those of the draft in its order, then those that were removed.
     */
    public List<Change> changes() {
        Map<String, Shown> before = published.plan().shown();
        Map<String, Shown> after = plan.shown();
        List<Change> changes = new ArrayList<>();
        after.forEach((id, shown) -> {
            if (!before.containsKey(id)) {
                changes.add(new Change(id, Difference.ADDED));
            } else if (!shown.equals(before.get(id))) {
                changes.add(new Change(id, Difference.CHANGED));
            }
        });
        before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .forEach(id -> changes.add(new Change(id, Difference.REMOVED)));
        return changes;
    }
}
