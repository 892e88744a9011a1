package fr.etape.journeys.ledger;

import fr.etape.journeys.suite.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What HTTP accepted: the registrations answered with 201, and those whose cancellation was answered with 204. */
public final class Ledger {

    private final Map<String, Registration> accepted = new ConcurrentHashMap<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

    /** Throws {@link AssertionError} when the same registration was answered differently before. */
    public void accept(Registration registration) {
        Registration before = accepted.putIfAbsent(registration.id(), registration);
        if (before != null && !before.equals(registration)) {
            throw new AssertionError("answered " + before + " and then " + registration);
        }
    }

    public void cancel(Registration registration) {
        cancelled.add(registration.id());
    }

    public Set<String> accepted() {
        return new TreeSet<>(accepted.keySet());
    }

    public List<Registration> registrations() {
        return List.copyOf(accepted.values());
    }

    public Set<String> cancelled() {
        return new TreeSet<>(cancelled);
    }

    /** The ledger of a client that lost one answer: for the negative controls. */
    public Ledger withoutOne() {
        Ledger poorer = new Ledger();
        accepted.values().stream().skip(1).forEach(poorer::accept);
        poorer.cancelled.addAll(cancelled);
        return poorer;
    }

    /** Keeps the ledger beside the test reports, for whoever has to explain a difference. */
    public void save(String name) {
        String lines = accepted.values().stream()
                .map(one -> one.id() + ";" + one.college() + ";" + one.confirmed() + ";" + one.waitlistPosition() + ";"
                        + cancelled.contains(one.id()))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(Root.target("ledgers").resolve(name + ".csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
