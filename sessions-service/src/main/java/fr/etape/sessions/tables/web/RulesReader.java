package fr.etape.sessions.tables.web;

import fr.etape.http.body.Checks;
import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.balancing.Pin;
import fr.etape.sessions.tables.balancing.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who must or must not sit where, and notes what is wrong. */
final class RulesReader {

    private static final int MOST_SETS = 500;

    private final Checks checks;
    private final PlanRequest request;
    private final Set<String> ids;

    /** @param people those who are to be seated */
    RulesReader(Checks checks, PlanRequest request, List<Participant> people) {
        this.checks = checks;
        this.request = request;
        this.ids = people.stream().map(Participant::registrationId).collect(Collectors.toSet());
    }

    /** @param colleagues of one organisation at a table, at most */
    Rules read(int colleagues, int tables, int rounds) {
        return new Rules(
                colleagues,
                Boolean.TRUE.equals(request.facilitatorRequired()),
                new TreeSet<>(known("/accessible", request.accessible())),
                sets("/together", request.together()),
                sets("/apart", request.apart()),
                pins(tables, rounds));
    }

    private List<Set<String>> sets(String pointer, @Nullable List<List<String>> sent) {
        List<Set<String>> sets = new ArrayList<>();
        if (sent != null && sent.size() > MOST_SETS) {
            checks.fault(pointer, "too-many", "At most " + MOST_SETS + ".");
        } else if (sent != null) {
            for (int i = 0; i < sent.size(); i++) {
                Set<String> set = Set.copyOf(known(pointer + "/" + i, sent.get(i)));
                if (set.size() < 2) {
                    checks.fault(pointer + "/" + i, "too-few", "At least two different people are needed.");
                } else {
                    sets.add(set);
                }
            }
        }
        return sets;
    }

    private List<String> known(String pointer, @Nullable List<String> sent) {
        List<String> found = new ArrayList<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            if (sent.get(i) != null && ids.contains(sent.get(i))) {
                found.add(sent.get(i));
            } else {
                checks.fault(pointer + "/" + i, "not-to-be-seated", "Not the id of somebody who is to be seated.");
            }
        }
        return found;
    }

    /** Those who have a fixed place, and in which rounds. */
    List<Pin> pins(int tables, int rounds) {
        List<PlanRequest.@Nullable PinRequest> sent = request.pins();
        List<Pin> pins = new ArrayList<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            String at = "/pins/" + i;
            PlanRequest.PinRequest pin = Objects.requireNonNullElse(sent.get(i), PlanRequest.PinRequest.NONE);
            String id = pin.registrationId();
            int table = pin.table() == null ? 0 : pin.table();
            int round = pin.round() == null ? Pin.EVERY_ROUND : pin.round();
            if (id == null || !ids.contains(id)) {
                checks.fault(at + "/registrationId", "not-to-be-seated", "Not the id of somebody who is to be seated.");
            } else if (table < 1 || table > tables) {
                checks.fault(at + "/table", "out-of-range", "Must be from 1 to " + tables + ".");
            } else if (round < 0 || round > rounds) {
                checks.fault(at + "/round", "out-of-range", "Must be from 1 to " + rounds + ", or absent.");
            } else {
                pins.add(new Pin(id, round, table));
            }
        }
        return pins;
    }
}
