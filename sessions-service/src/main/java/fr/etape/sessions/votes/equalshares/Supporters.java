package fr.etape.sessions.votes.equalshares;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Those to whom a project is worth something: the numbers of the voters, and what it is worth to each. */
record Supporters(Project project, int[] voters, long[] utilities) {

    static Supporters of(Project project, List<Map<String, Long>> utilities) {
        int[] voters = IntStream.range(0, utilities.size())
                .filter(voter -> utilities.get(voter).getOrDefault(project.id(), 0L) > 0)
                .toArray();
        long[] worth = IntStream.of(voters)
                .mapToLong(voter -> utilities.get(voter).getOrDefault(project.id(), 0L))
                .toArray();
        return new Supporters(project, voters, worth);
    }

    int count() {
        return voters.length;
    }
}
