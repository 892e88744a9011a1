package fr.etape.journeys.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What the events of one stop add up to, and every breach of a rule on the way: more confirmed than seats, somebody
 * overtaken, a place in the list that is not the next, a position left out. Repeats are counted as often as they come:
 * it keeps no bookmark.
 */
public final class Fold {

    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<String, Deque<String>> lists = new HashMap<>();
    private final Set<String> seated = new HashSet<>();
    private final List<String> breaches = new ArrayList<>();
    private JsonNode quotas;
    private int capacity;
    private long position;

    private Fold(JsonNode nothing) {
        this.quotas = nothing;
    }

    public static Fold of(List<Event> events) {
        Fold fold = new Fold(tools.jackson.databind.node.MissingNode.getInstance());
        events.forEach(fold::apply);
        return fold;
    }

    public Map<String, Count> counts() {
        return counts;
    }

    public List<String> breaches() {
        return breaches;
    }

    public long position() {
        return position;
    }

    private void apply(Event event) {
        if (event.position() != position + 1) {
            breaches.add("position " + event.position() + " follows " + position);
        }
        position = event.position();
        JsonNode facts = event.facts();
        String college = facts.path("college").asString("");
        switch (event.kind()) {
            case "admission-opened", "admission-terms-changed" -> {
                quotas = facts.path("quotas");
                capacity = facts.path("capacity").asInt();
            }
            case "confirmed" -> confirm(college, event);
            case "waitlisted" -> waitlist(college, event, facts);
            case "promoted" -> promote(college, event);
            case "cancelled" -> cancel(college, event, facts.path("heldSeat").asBoolean());
            default -> {}
        }
    }

    private void confirm(String college, Event event) {
        if (!list(college).isEmpty()) {
            breaches.add("a newcomer passes the list: " + event);
        }
        counts.merge(college, Count.NONE.confirmedOneMore(), (count, one) -> count.confirmedOneMore());
        seat(college, event);
    }

    private void waitlist(String college, Event event, JsonNode facts) {
        list(college).add(event.registration());
        counts.merge(college, Count.NONE.waitlistedOneMore(), (count, one) -> count.waitlistedOneMore());
        if (facts.path("waitlistPosition").asInt() != list(college).size()) {
            breaches.add("not the next place in the list, " + list(college).size() + ": " + event);
        }
    }

    private void promote(String college, Event event) {
        if (!event.registration().equals(list(college).poll())) {
            breaches.add("not the first of the list: " + event);
        }
        counts.merge(college, Count.NONE, (count, none) -> count.promotedOneMore());
        seat(college, event);
    }

    private void cancel(String college, Event event, boolean heldSeat) {
        boolean known =
                heldSeat ? seated.remove(event.registration()) : list(college).remove(event.registration());
        if (!known) {
            breaches.add("held no such place: " + event);
        }
        counts.merge(college, Count.NONE, (count, none) -> count.cancelledOneMore(heldSeat));
    }

    private void seat(String college, Event event) {
        seated.add(event.registration());
        int confirmed = counts.getOrDefault(college, Count.NONE).confirmed();
        int everywhere = counts.values().stream().mapToInt(Count::confirmed).sum();
        if (confirmed > quotas.path(college).asInt() || everywhere > capacity) {
            breaches.add("no seat left: " + event);
        }
    }

    private Deque<String> list(String college) {
        return lists.computeIfAbsent(college, name -> new ArrayDeque<>());
    }
}
