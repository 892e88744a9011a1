package fr.etape.journeys.ledger;

import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/** Compares the books of one stop with the ledger of what HTTP accepted. */
public final class Audit {

    private static final Duration SETTLED = Duration.ofSeconds(60);

    private Audit() {}

    /**
     * Waits until all books agree, and returns them; throws {@link AssertionError} that tells what still differs after
     * a minute.
     */
    public static Books awaitEqual(Suite suite, Etape etape, Stop stop, Ledger ledger) {
        AtomicReference<List<String>> found = new AtomicReference<>(List.of("not read yet"));
        AtomicReference<Books> books = new AtomicReference<>();
        try {
            await("the books of " + stop.id() + " agree")
                    .atMost(SETTLED)
                    .pollDelay(Duration.ofMillis(300))
                    .pollInterval(Duration.ofSeconds(1))
                    .ignoreExceptions()
                    .until(() -> {
                        books.set(Books.of(suite, etape, stop));
                        found.set(differences(ledger, books.get()));
                        return found.get().isEmpty();
                    });
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("the books of " + stop.id() + " differ:\n" + String.join("\n", found.get()), e);
        }
        return books.get();
    }

    /** In words, whatever does not agree; none when all is well. */
    public static List<String> differences(Ledger ledger, Books books) {
        List<String> differences = new ArrayList<>();
        Fold journal = Fold.of(books.journal());
        differences.addAll(journal.breaches());
        compare("accepted by HTTP", ledger.accepted(), "in the journal", registered(books), differences);
        compare("cancelled by HTTP", ledger.cancelled(), "in the journal", cancelled(books), differences);
        compareTopic(books, differences);
        compareCounts("reporting-service", books.report(), journal, differences);
        compareAvailability("registration-service", books.admission(), journal, differences);
        compareAvailability("sessions-service", books.stop().path("availability"), journal, differences);
        return differences;
    }

    private static Set<String> registered(Books books) {
        return ids(books.journal().stream().filter(Event::isRegistered).toList());
    }

    private static Set<String> cancelled(Books books) {
        return ids(books.journal().stream()
                .filter(event -> event.kind().equals("cancelled"))
                .toList());
    }

    private static Set<String> ids(List<Event> events) {
        return events.stream().map(Event::registration).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void compare(
            String one, Set<String> left, String other, Set<String> right, List<String> differences) {
        Set<String> onlyLeft = new TreeSet<>(left);
        onlyLeft.removeAll(right);
        Set<String> onlyRight = new TreeSet<>(right);
        onlyRight.removeAll(left);
        onlyLeft.forEach(id -> differences.add(id + " was " + one + " and is not " + other));
        onlyRight.forEach(id -> differences.add(id + " is " + other + " and was not " + one));
    }

    /**
     * Every appearance has the journal's bytes, and whoever reads as docs/partners.md asks gets the whole journal:
     * skips repeats, and does not apply what comes too early, since the publisher sends it again with what was missing.
     */
    private static void compareTopic(Books books, List<String> differences) {
        Map<Long, Event> expected = books.journal().stream().collect(Collectors.toMap(Event::position, e -> e));
        long applied = 0;
        for (Event event : books.topic()) {
            if (event.position() == applied + 1) {
                applied++;
            }
            if (!event.equals(expected.get(event.position()))) {
                differences.add("the topic says " + event + ", the journal " + expected.get(event.position()));
            }
        }
        if (applied != books.journal().size()) {
            differences.add("the topic can be read up to " + applied + ", the journal ends at "
                    + books.journal().size());
        }
    }

    private static void compareCounts(String who, JsonNode view, Fold journal, List<String> differences) {
        comparePosition(who, view, journal, differences);
        Map<String, Count> counts = new TreeMap<>();
        view.path("colleges").properties().forEach(college -> {
            Count count = Count.reported(college.getValue());
            if (!count.equals(Count.NONE)) {
                counts.put(college.getKey(), count);
            }
        });
        if (!counts.equals(journal.counts())) {
            differences.add(who + " counts " + counts + ", the journal " + journal.counts());
        }
    }

    private static void compareAvailability(String who, JsonNode view, Fold journal, List<String> differences) {
        comparePosition(who, view, journal, differences);
        journal.counts().forEach((college, count) -> {
            JsonNode seen = view.path("colleges").path(college);
            if (seen.path("confirmed").asInt(-1) != count.confirmed()
                    || seen.path("waitlisted").asInt(-1) != count.waitlisted()) {
                differences.add(who + " says of " + college + " " + seen + ", the journal " + count);
            }
        });
    }

    private static void comparePosition(String who, JsonNode view, Fold journal, List<String> differences) {
        if (view.path("position").asLong(-1) != journal.position()) {
            differences.add(who + " is at " + view.path("position") + ", the journal at " + journal.position());
        }
    }
}
