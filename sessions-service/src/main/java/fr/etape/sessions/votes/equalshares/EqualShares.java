package fr.etape.sessions.votes.equalshares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Method of Equal Shares. Every voter owns the same share of the budget, and it can only buy what they support. Of
 * the projects that their supporters can pay for together, the one with the lowest rate is bought: each supporter pays
 * the rate for each unit of utility, or all that they have left if that is less. This goes on until nothing more can be
 * paid for.
 *
 * <p>Exact: amounts are whole numbers of coins and rates are fractions. Equal rates are decided by the order that is
 * given. Some of the budget usually stays unspent; {@link Completion} says what becomes of it.
 */
public final class EqualShares {

    private static final Fraction LOWEST = Fraction.of(0, 1);

    private final Election election;
    private final Comparator<String> ties;
    private final List<Supporters> supported;

    /** @param ties the project that comes first wins among equal rates; must tell all projects apart */
    public EqualShares(Election election, Comparator<String> ties) {
        this.election = election;
        this.ties = ties;
        this.supported = election.projects().stream()
                .map(project -> Supporters.of(project, election.utilities()))
                .filter(supporters -> supporters.count() > 0)
                .toList();
    }

    /** The purchases, in their order. */
    public List<Purchase> purchases() {
        return purchases(0);
    }

    /** The purchases if every voter had {@code extraEach} units of the budget more than their share. */
    List<Purchase> purchases(long extraEach) {
        Purses purses = new Purses(election.utilities().size(), election.budget(), extraEach);
        List<Supporters> open = new ArrayList<>(supported);
        Map<String, Fraction> lastRates = new HashMap<>();
        List<Purchase> purchases = new ArrayList<>();
        Offer best = best(purses, open, lastRates);
        while (best != null) {
            purses.pay(best);
            purchases.add(new Purchase(best.project(), best.rate()));
            open.remove(best.supporters());
            best = best(purses, open, lastRates);
        }
        return purchases;
    }

    /**
     * The best offer, or null if none can be paid. As purses only get emptier, a rate never falls: a project whose last
     * rate is above the best one found needs no new offer, and one that cannot be paid is gone for good.
     */
    private @Nullable Offer best(Purses purses, List<Supporters> open, Map<String, Fraction> lastRates) {
        open.sort(Comparator.comparing(
                supporters -> lastRates.getOrDefault(supporters.project().id(), LOWEST)));
        Offer best = null;
        for (Supporters supporters : List.copyOf(open)) {
            String project = supporters.project().id();
            if (best != null && lastRates.getOrDefault(project, LOWEST).compareTo(best.rate()) > 0) {
                return best;
            }
            Offer offer = purses.offer(supporters);
            if (offer == null) {
                open.remove(supporters);
            } else {
                lastRates.put(project, offer.rate());
                best = best == null || better(offer, best) ? offer : best;
            }
        }
        return best;
    }

    private boolean better(Offer offer, Offer best) {
        int rates = offer.rate().compareTo(best.rate());
        return rates < 0 || rates == 0 && ties.compare(offer.project(), best.project()) < 0;
    }

    /** Projects that are worth something to somebody. */
    List<Project> supported() {
        return supported.stream().map(Supporters::project).toList();
    }

    Election election() {
        return election;
    }

    Comparator<String> ties() {
        return ties;
    }
}
