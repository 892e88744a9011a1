package fr.etape.journal;

import fr.etape.journal.Request.Reading;
import fr.etape.journal.Request.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** Decides the requests of one group, one after the other, in memory. */
final class Drafting<S, C, E, O> {

    private final StreamId stream;
    private final StreamKind<S, C, E, O> kind;
    private final Instant now;
    private final List<StoredEvent> events = new ArrayList<>();
    private final List<Batch.Cause> causes = new ArrayList<>();
    private final List<Change<C, E>> changes = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private final long first;
    private long position;
    private S state;

    private Drafting(StreamId stream, StreamKind<S, C, E, O> kind, Head<S> from, Instant now) {
        this.stream = stream;
        this.kind = kind;
        this.now = now;
        this.first = from.position() + 1;
        this.position = from.position();
        this.state = from.state();
    }

    /** Throws what {@link Documents#inform} throws; an exception of the decider goes to the sender of its command. */
    static <S, C, E, O> Draft<S, C, E> of(
            StreamId stream, StreamKind<S, C, E, O> kind, Head<S> from, List<Request<S, C, O>> requests, Instant now) {
        Drafting<S, C, E, O> drafting = new Drafting<>(stream, kind, from, now);
        Iterator<C> informed = informed(stream, kind, requests);
        for (Request<S, C, O> request : requests) {
            switch (request) {
                case Submission<S, C, O> submission -> drafting.decide(submission, informed.next());
                case Reading<S, C, O> reading -> drafting.read(reading);
                case Request.Stop<S, C, O> stop -> {}
            }
        }
        return drafting.draft();
    }

    private static <S, C, E, O> Iterator<C> informed(
            StreamId stream, StreamKind<S, C, E, O> kind, List<Request<S, C, O>> requests) {
        List<C> commands = new ArrayList<>(requests.size());
        for (Request<S, C, O> request : requests) {
            if (request instanceof Submission<S, C, O> submission) {
                commands.add(submission.command());
            }
        }
        return commands.isEmpty()
                ? commands.iterator()
                : kind.documents().inform(stream, commands).iterator();
    }

    private void decide(Submission<S, C, O> submission, C command) {
        List<Recorded<E>> recorded = new ArrayList<>();
        List<StoredEvent> stored = new ArrayList<>();
        S next = state;
        O outcome;
        try {
            Decision<E, ? extends O> decision = kind.decider().decide(state, command, now);
            for (E event : decision.events()) {
                next = kind.decider().evolve(next, event);
                recorded.add(new Recorded<>(stream, position + recorded.size() + 1, now, event));
                stored.add(stored(recorded.getLast(), submission.origin()));
            }
            outcome = decision.outcome();
        } catch (RuntimeException e) {
            answers.add(() -> submission.answer().completeExceptionally(e));
            return;
        }
        state = next;
        position += recorded.size();
        answers.add(() -> submission.answer().complete(outcome));
        if (!recorded.isEmpty()) {
            events.addAll(stored);
            changes.add(new Change<>(command, recorded));
            String name = kind.commandName().apply(command);
            causes.add(new Batch.Cause(submission.origin().actor(), name, recorded.size()));
        }
    }

    private StoredEvent stored(Recorded<E> recorded, Origin origin) {
        EventFormat<E> format = kind.events();
        E event = recorded.event();
        byte[] payload = Payloads.of(stream, recorded.position(), now, format.facts(event));
        return new StoredEvent(
                format.type(event), format.source(event), format.subject(event), origin.traceparent(), payload);
    }

    private void read(Reading<S, C, O> reading) {
        Head<S> head = new Head<>(position, state);
        answers.add(() -> reading.answer().complete(head));
    }

    private Draft<S, C, E> draft() {
        Batch batch = new Batch(stream, first, UUID.randomUUID(), now, events, causes);
        return new Draft<>(new Head<>(position, state), batch, changes, answers);
    }
}
