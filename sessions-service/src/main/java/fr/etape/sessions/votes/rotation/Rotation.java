package fr.etape.sessions.votes.rotation;

import fr.etape.sessions.votes.lots.LotKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sheets of ideas, numbered 0, 1, 2, … Each voter gets the next number when they open the vote for the first time and
 * keeps it; the decider of the votes gives the numbers, so that two voters never share one.
 *
 * <p><strong>Guarantee.</strong> However many sheets were given out, in whatever order people came, the ideas were put
 * on equally many of them, give or take one: after n sheets of k out of N ideas, each idea is on ⌊nk/N⌋ or ⌈nk/N⌉. A
 * sheet holds each idea at most once. Sheets that come back without a ballot are not replaced: with d of them, an idea
 * was seen by at most d voters fewer, which is why a score divides by views.
 *
 * <p>Ideas are dealt like cards: all of them in an order drawn by lot, then all again in another order. A sheet that
 * begins in one deal and ends in the next takes from the next only what it does not hold yet. Where a sheet shows more
 * than half of the ideas, those that it leaves out are dealt instead.
 */
public final class Rotation {

    private final LotKey key;
    private final String question;
    private final List<String> ideas;
    private final int ideasOnASheet;

    /**
     * Of fewer ideas than a sheet has room for, each sheet shows all.
     *
     * @throws IllegalArgumentException if a sheet has no room, or there is no idea
     */
    public Rotation(LotKey key, String question, Set<String> ideas, int ideasOnASheet) {
        if (ideasOnASheet < 1 || ideas.isEmpty()) {
            throw new IllegalArgumentException("A sheet shows at least one idea");
        }
        this.key = key;
        this.question = question;
        this.ideas = List.copyOf(new TreeSet<>(ideas));
        this.ideasOnASheet = Math.min(ideasOnASheet, ideas.size());
    }

    /**
     * What one voter sees, in the order in which they see it: by
     * {@code HMAC(key, "reading" LF question LF voter LF idea)}. The same number and voter give the same answer for
     * ever.
     *
     * @param voter the ballot code, or any other code that stays with the voter during the vote
     */
    public List<String> sheet(int number, String voter) {
        return inOrderOfLots(ideasOn(number), "reading", voter);
    }

    /**
     * The ideas of a sheet, without an order.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Set<String> ideasOn(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("Sheets are numbered from 0, not " + number);
        }
        int leftOut = ideas.size() - ideasOnASheet;
        if (ideasOnASheet <= leftOut) {
            return Set.copyOf(dealt(number, ideasOnASheet));
        }
        Set<String> shown = new HashSet<>(ideas);
        dealt(number, leftOut).forEach(shown::remove);
        return Set.copyOf(shown);
    }

    /** Hand number {@code number} of {@code size} ideas, which are at most half of all. */
    private List<String> dealt(int number, int size) {
        if (size == 0) {
            return List.of();
        }
        long first = (long) number * size;
        long deal = first / ideas.size();
        int from = (int) (first % ideas.size());
        List<String> order = deal(deal, size);
        int to = Math.min(from + size, order.size());
        List<String> hand = new ArrayList<>(order.subList(from, to));
        if (hand.size() < size) {
            hand.addAll(deal(deal + 1, size).subList(0, size - hand.size()));
        }
        return hand;
    }

    /**
     * All ideas in the order of one deal. The hand that began in the deal before holds its last ideas; the first ones
     * of this deal, which complete that hand, are others. As a hand is at most half of the ideas, this leaves the end
     * of the deal as it was drawn, so that a deal depends on the draw before it and on no earlier one.
     */
    private List<String> deal(long deal, int size) {
        List<String> drawn = drawn(deal);
        int begun = (int) (deal * ideas.size() % size);
        if (begun == 0) {
            return drawn;
        }
        List<String> before = drawn(deal - 1);
        Set<String> held = new HashSet<>(before.subList(before.size() - begun, before.size()));
        List<String> first = drawn.stream()
                .filter(idea -> !held.contains(idea))
                .limit(size - begun)
                .toList();
        List<String> order = new ArrayList<>(first);
        drawn.stream().filter(idea -> !first.contains(idea)).forEach(order::add);
        return order;
    }

    private List<String> drawn(long deal) {
        return inOrderOfLots(ideas, "deal", Long.toString(deal));
    }

    private List<String> inOrderOfLots(Collection<String> some, String use, String whose) {
        SortedMap<String, String> byNumber = new TreeMap<>();
        some.forEach(idea -> byNumber.put(key.number(use, question, whose, idea), idea));
        return List.copyOf(byNumber.values());
    }
}
