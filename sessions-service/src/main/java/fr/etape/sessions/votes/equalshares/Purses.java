package fr.etape.sessions.votes.equalshares;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each voter has left, in whole coins. When a price does not divide, the coins of all become smaller, so that
 * every amount stays a whole number. Mutable; lives for one count.
 */
final class Purses {

    private final BigInteger[] coins;
    private BigInteger coinsInAUnit;

    /** Everybody owns an equal share of the budget: a coin is one unit divided by the number of voters. */
    Purses(int voters, long budget, long extraEach) {
        coinsInAUnit = BigInteger.valueOf(voters);
        coins = new BigInteger[voters];
        Arrays.fill(
                coins,
                BigInteger.valueOf(budget).add(BigInteger.valueOf(extraEach).multiply(coinsInAUnit)));
    }

    /**
     * The lowest rate at which the supporters can pay the whole cost together, or null if they cannot. Starts with the
     * rate that all could pay; whoever has less than that gives all that they have, and the others share the rest.
     */
    @Nullable
    Offer offer(Supporters supporters) {
        BigInteger rest = BigInteger.valueOf(supporters.project().cost()).multiply(coinsInAUnit);
        int[] sharing = IntStream.range(0, supporters.count()).toArray();
        while (sharing.length > 0) {
            BigInteger utility = utility(supporters, sharing);
            int[] able = able(supporters, sharing, rest, utility);
            if (able.length == sharing.length) {
                Fraction rate = new Fraction(rest, utility.multiply(coinsInAUnit));
                return new Offer(supporters, sharing, rest, utility, rate);
            }
            rest = rest.subtract(coinsOf(supporters, sharing).subtract(coinsOf(supporters, able)));
            sharing = able;
        }
        return null;
    }

    /** Everybody pays as offered. */
    void pay(Offer offer) {
        BigInteger split =
                offer.utility().divide(offer.utility().gcd(offer.rest().multiply(sharedDivisor(offer))));
        makeSmaller(split);
        BigInteger rest = offer.rest().multiply(split);
        int next = 0;
        for (int place = 0; place < offer.supporters().count(); place++) {
            int voter = offer.supporters().voters()[place];
            boolean shares = next < offer.sharing().length && offer.sharing()[next] == place;
            if (shares) {
                next++;
                BigInteger utility = BigInteger.valueOf(offer.supporters().utilities()[place]);
                coins[voter] = coins[voter].subtract(rest.multiply(utility).divide(offer.utility()));
            } else {
                coins[voter] = BigInteger.ZERO;
            }
        }
    }

    private void makeSmaller(BigInteger split) {
        if (!split.equals(BigInteger.ONE)) {
            coinsInAUnit = coinsInAUnit.multiply(split);
            for (int voter = 0; voter < coins.length; voter++) {
                coins[voter] = coins[voter].multiply(split);
            }
        }
    }

    /** Those of {@code sharing} whose coins suffice for their part of the rest. */
    private int[] able(Supporters supporters, int[] sharing, BigInteger rest, BigInteger utility) {
        long lastUtility = 0;
        BigInteger needed = BigInteger.ZERO;
        int count = 0;
        int[] able = new int[sharing.length];
        for (int place : sharing) {
            if (supporters.utilities()[place] != lastUtility) {
                lastUtility = supporters.utilities()[place];
                needed = rest.multiply(BigInteger.valueOf(lastUtility));
            }
            if (coins[supporters.voters()[place]].multiply(utility).compareTo(needed) >= 0) {
                able[count++] = place;
            }
        }
        return Arrays.copyOf(able, count);
    }

    private BigInteger coinsOf(Supporters supporters, int[] places) {
        BigInteger sum = BigInteger.ZERO;
        for (int place : places) {
            sum = sum.add(coins[supporters.voters()[place]]);
        }
        return sum;
    }

    private static BigInteger utility(Supporters supporters, int[] places) {
        long sum = 0;
        for (int place : places) {
            sum = Math.addExact(sum, supporters.utilities()[place]);
        }
        return BigInteger.valueOf(sum);
    }

    private static BigInteger sharedDivisor(Offer offer) {
        BigInteger divisor = BigInteger.ZERO;
        for (int place : offer.sharing()) {
            divisor = divisor.gcd(BigInteger.valueOf(offer.supporters().utilities()[place]));
        }
        return divisor;
    }
}
