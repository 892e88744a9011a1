package fr.etape.sessions.contributions;

import fr.etape.journal.StateFormat;
import fr.etape.streamwriting.JsonStateFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;

/** Contributions and proposals as they are kept in snapshots. */
public record ContributionsSnapshot(
        String stopId,
        boolean rehearsal,
        SortedMap<String, Contribution> contributions,
        SortedMap<String, Merged> proposals) {

    public static final StateFormat<Contributions> FORMAT = new JsonStateFormat<>(
            1, ContributionsSnapshot.class, ContributionsSnapshot::of, ContributionsSnapshot::all);

    record Merged(String theme, List<String> sources, boolean dissolved, int revision, long version) {

        static Merged of(Proposal proposal) {
            return new Merged(
                    proposal.theme(),
                    List.copyOf(proposal.sources()),
                    proposal.dissolved(),
                    proposal.revision(),
                    proposal.version());
        }

        Proposal proposal() {
            return new Proposal(theme, TreePVector.from(sources), dissolved, revision, version);
        }
    }

    private static ContributionsSnapshot of(Contributions all) {
        SortedMap<String, Merged> merged = new TreeMap<>();
        all.proposals().forEach((id, proposal) -> merged.put(id, Merged.of(proposal)));
        return new ContributionsSnapshot(all.stopId(), all.rehearsal(), new TreeMap<>(all.contributions()), merged);
    }

    private Contributions all() {
        return new Contributions(
                stopId,
                rehearsal,
                HashTreePMap.from(contributions),
                HashTreePMap.from(proposals.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().proposal()))));
    }
}
