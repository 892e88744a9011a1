package fr.etape.sessions.votes.equalshares;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Projects, what each voter finds them worth, and a budget of which every voter owns the same share.
 *
 * @param projects at least one, each with its own id
 * @param utilities by project, for each voter; not negative, absent means 0
 * @param budget in whole units, at least 1
 */
public record Election(List<Project> projects, List<Map<String, Long>> utilities, long budget) {

    public Election {
        projects = List.copyOf(projects);
        utilities = utilities.stream().map(Map::copyOf).toList();
        Set<String> ids = new HashSet<>();
        projects.forEach(project -> ids.add(project.id()));
        if (ids.isEmpty() || ids.size() < projects.size() || budget < 1) {
            throw new IllegalArgumentException("An election has projects of different ids and a budget");
        }
        for (Map<String, Long> utility : utilities) {
            if (!ids.containsAll(utility.keySet())) {
                throw new IllegalArgumentException("A voter values what is no project");
            }
            if (utility.values().stream().anyMatch(worth -> worth < 0)) {
                throw new IllegalArgumentException("Nothing is worth less than 0");
            }
        }
    }

    /**
     * Ballots that name projects, read as cost utilities: to its supporters, a project is worth what it costs. So every
     * supporter of a project pays the same, and the projects with most supporters come first. The usual reading in
     * participatory budgeting.
     */
    public static Election ofApprovals(List<Project> projects, List<Set<String>> approvals, long budget) {
        Map<String, Long> costs = new LinkedHashMap<>();
        projects.forEach(project -> costs.put(project.id(), project.cost()));
        List<Map<String, Long>> utilities =
                approvals.stream().map(approved -> worth(approved, costs)).toList();
        return new Election(projects, utilities, budget);
    }

    private static Map<String, Long> worth(Set<String> approved, Map<String, Long> costs) {
        Map<String, Long> worth = new LinkedHashMap<>(costs);
        worth.keySet().retainAll(approved);
        if (worth.size() < approved.size()) {
            throw new IllegalArgumentException("A voter approves what is no project");
        }
        return worth;
    }

    long cost(Collection<String> ids) {
        return projects.stream()
                .filter(project -> ids.contains(project.id()))
                .mapToLong(Project::cost)
                .sum();
    }

    /** Sum over all voters. */
    long utility(String project) {
        return utilities.stream()
                .mapToLong(utility -> utility.getOrDefault(project, 0L))
                .sum();
    }
}
