package fr.etape.sessions.votes.counting;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Which proposals were merged into which. A merge says how votes are counted and moves none: votes stay with what was
 * voted on, a merged proposal has the distinct voters of its sources, and taking the merge apart gives every earlier
 * count again. Immutable. The decider of the contributions refuses in words what this refuses with an exception.
 *
 * @param sources of each merged proposal; a source may be merged itself
 */
public record Merges(PMap<String, Set<String>> sources) {

    public static final Merges NONE = new Merges(HashTreePMap.empty());

    /**
     * @throws IllegalArgumentException if there are fewer than two sources, one of them belongs to another merge
     *     already, or the merge would contain itself
     */
    public Merges merge(String merged, Set<String> parts) {
        if (parts.size() < 2 || sources.containsKey(merged) || within(merged)) {
            throw new IllegalArgumentException(merged + " cannot be merged from " + parts);
        }
        for (String part : parts) {
            if (within(part) || part.equals(merged)) {
                throw new IllegalArgumentException(part + " belongs to a merge already");
            }
        }
        return new Merges(sources.plus(merged, Set.copyOf(parts)));
    }

    /**
     * @throws IllegalArgumentException if it is not merged, or belongs to a further merge, which must be taken apart
     *     first
     */
    public Merges takeApart(String merged) {
        if (!sources.containsKey(merged) || within(merged)) {
            throw new IllegalArgumentException(merged + " cannot be taken apart");
        }
        return new Merges(sources.minus(merged));
    }

    /**
     * Those that votes were given to: the sources, and the sources of sources; the proposal itself if it is not merged.
     */
    public Set<String> votedOn(String proposal) {
        Set<String> parts = sources.get(proposal);
        if (parts == null) {
            return Set.of(proposal);
        }
        Set<String> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(votedOn(part)));
        return Collections.unmodifiableSet(all);
    }

    /** Whether the proposal is a source of a merge, so that it is not shown as a line of its own. */
    public boolean within(String proposal) {
        return sources.values().stream().anyMatch(parts -> parts.contains(proposal));
    }
}
