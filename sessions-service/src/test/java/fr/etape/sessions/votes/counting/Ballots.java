package fr.etape.sessions.votes.counting;

import fr.etape.contracts.College;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Ballots of tests. */
final class Ballots {

    private Ballots() {}

    static ApprovalBallot approving(String code, Set<String> shown, String... approved) {
        return new ApprovalBallot(code, College.ELU, shown, Set.of(approved));
    }

    static PointsBallot giving(String code, Map<String, Integer> points) {
        return new PointsBallot(code, College.ELU, points);
    }

    /** Of voters v0, v1, … who may vote several times, on i0, i1, … */
    static List<ApprovalBallot> randomApprovals(Random random, int ballots, int voters, int ideas) {
        List<ApprovalBallot> log = new ArrayList<>();
        for (int i = 0; i < ballots; i++) {
            List<String> shown = shuffled(random, ideas).subList(0, 20);
            int voter = random.nextInt(voters);
            log.add(new ApprovalBallot(
                    "v" + voter,
                    College.values()[voter % 6],
                    Set.copyOf(shown),
                    Set.copyOf(shown.subList(0, random.nextInt(6)))));
        }
        return log;
    }

    /** Each gives ten points. */
    static List<PointsBallot> randomPoints(Random random, int ballots, int voters, int finalists) {
        List<PointsBallot> log = new ArrayList<>();
        for (int i = 0; i < ballots; i++) {
            List<String> order = shuffled(random, finalists);
            int voter = random.nextInt(voters);
            Map<String, Integer> points = new TreeMap<>(Map.of(order.get(0), 4, order.get(1), 3, order.get(2), 2));
            points.put(order.get(3), 1);
            log.add(new PointsBallot("v" + voter, College.values()[voter % 6], points));
        }
        return log;
    }

    private static List<String> shuffled(Random random, int ideas) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < ideas; i++) {
            all.add("i" + i);
        }
        Collections.shuffle(all, random);
        return all;
    }
}
