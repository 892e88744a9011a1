package fr.etape.sessions.votes.equalshares;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Spends what equal shares leave unspent. First <em>Add1</em>, as in Wieliczka (2023): the method is run again and
 * again, each time with one unit of the budget more for every voter, until its purchases would exceed the budget; the
 * run before that stands. To stop as soon as nothing more fits, as some descriptions do, would give Wieliczka other
 * winners than it had. Then whatever still fits is added, most utility for its cost first, ties in the given order. A
 * project without support is never bought.
 *
 * @param first bought with equal shares of the budget alone, in order
 * @param raised bought in the run that stands, in order; a project of {@code first} may be missing
 * @param extraEach units of the budget by which each share was raised in the run that stands
 * @param filled added at the end, in order
 */
public record Completion(List<Purchase> first, List<Purchase> raised, long extraEach, List<String> filled) {

    public static Completion of(EqualShares method) {
        List<Purchase> first = method.purchases();
        List<Purchase> raised = first;
        long extraEach = 0;
        boolean within = !allAffordable(method);
        while (within) {
            List<Purchase> next = method.purchases(extraEach + 1);
            within = method.election().cost(ids(next)) <= method.election().budget();
            raised = within ? next : raised;
            extraEach += within ? 1 : 0;
        }
        return new Completion(first, raised, extraEach, fill(method, ids(raised)));
    }

    /** Everything that was bought: the run that stands, then what was added. */
    public List<String> bought() {
        List<String> bought = new ArrayList<>(ids(raised));
        bought.addAll(filled);
        return bought;
    }

    /** Where all that anybody supports can be bought, raising shares would only take longer. */
    private static boolean allAffordable(EqualShares method) {
        return method.supported().stream().mapToLong(Project::cost).sum()
                <= method.election().budget();
    }

    /**
     * What still fits beside {@code bought}, greedily. With nothing bought, this is the plain greedy rule of most
     * cities.
     */
    static List<String> fill(EqualShares method, Collection<String> bought) {
        long left = method.election().budget() - method.election().cost(bought);
        Comparator<Project> mostForItsCost =
                Comparator.comparing(project -> Fraction.of(-method.election().utility(project.id()), project.cost()));
        List<String> filled = new ArrayList<>();
        for (Project project : method.supported().stream()
                .filter(project -> !bought.contains(project.id()))
                .sorted(mostForItsCost.thenComparing(Project::id, method.ties()))
                .toList()) {
            if (project.cost() <= left) {
                filled.add(project.id());
                left -= project.cost();
            }
        }
        return filled;
    }

    private static List<String> ids(List<Purchase> purchases) {
        return purchases.stream().map(Purchase::project).toList();
    }
}
