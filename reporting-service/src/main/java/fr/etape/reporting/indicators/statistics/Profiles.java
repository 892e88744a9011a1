package fr.etape.reporting.indicators.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.SplittableRandom;

/** How far two profiles, counts of the same groups in the same order, are apart. */
public final class Profiles {

    private static final int DRAWS = 10_000;

    private Profiles() {}

    /**
     * What chance alone gives when two groups of these sizes are drawn from all people together.
     *
     * @param median half of the draws are below
     * @param limit 95 % of the draws are not above
     */
    public record Chance(double median, double limit) {}

    /**
     * Dissimilarity: half the sum of the differences of shares. The share of people to be exchanged until both profiles
     * are the same, 0 to 1. Both profiles have at least one member.
     */
    public static double dissimilarity(int[] one, int[] other) {
        double n1 = Arrays.stream(one).sum();
        double n2 = Arrays.stream(other).sum();
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] / n1 - other[i] / n2);
        }
        return sum / 2;
    }

    /** By 10,000 permutations of who belongs to which of the two. */
    public static Chance chance(int[] one, int[] other, String seed) {
        int[] all = people(one, other);
        int size = Arrays.stream(one).sum();
        SplittableRandom random = new SplittableRandom(hash(seed));
        double[] distances = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] first = new int[one.length];
            int[] second = new int[one.length];
            for (int i = 0; i < size; i++) {
                int picked = i + random.nextInt(all.length - i);
                int group = all[picked];
                all[picked] = all[i];
                all[i] = group;
                first[group]++;
            }
            for (int i = 0; i < second.length; i++) {
                second[i] = one[i] + other[i] - first[i];
            }
            distances[draw] = dissimilarity(first, second);
        }
        Arrays.sort(distances);
        return new Chance(distances[DRAWS / 2], distances[DRAWS * 95 / 100]);
    }

    private static int[] people(int[] one, int[] other) {
        int[] all = new int[Arrays.stream(one).sum() + Arrays.stream(other).sum()];
        int next = 0;
        for (int group = 0; group < one.length; group++) {
            Arrays.fill(all, next, next + one[group] + other[group], group);
            next += one[group] + other[group];
        }
        return all;
    }

    private static long hash(String seed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
