/**
 * Writing streams. A stream is the ordered history of one consistency boundary; what must be decided together is one
 * stream. A service describes its streams in a {@link fr.etape.journal.StreamKind} and talks to a
 * {@link fr.etape.journal.Journal}. This package knows neither the business nor the web framework.
 *
 * <h2>The way of a command</h2>
 *
 * <ol>
 *   <li>{@code Inbox}: it waits in the queue of its stream, which is bounded. One virtual thread, the {@code Writer},
 *       takes all that wait: the more load, the larger the group, so contention turns into batch size.
 *   <li>{@code Documents.inform}: one look-up completes the group's commands with what only documents know, such as
 *       whether a person is registered already. Commands that might disturb each other's look-up are kept in separate
 *       groups.
 *   <li>{@code Drafting}: each is decided in memory by the {@code Decider}, on the state that the one before left.
 *       State is an immutable value, so a {@code Draft} that cannot be committed is undone by forgetting it.
 *   <li>{@code Transactions}: the events, as one {@code Batch}, and the documents that follow from them are committed
 *       in one transaction; then the senders are answered.
 * </ol>
 *
 * <h2>Several instances, and answers that get lost</h2>
 *
 * The id of a batch is its stream and first position. It is unique, which makes it the fence: of two instances that
 * write after the same position one fails, reads what the other wrote ({@code Folding}) and decides again. Correctness
 * needs no lock and no routing; routing a stream to one instance only saves the repetition. A batch also carries a
 * random id: when a commit is answered by an error, or not at all, the writer reads the stream and finds either its own
 * batch, which had arrived, or another's. A group that led to no event writes nothing that could be fenced; so before
 * its refusals are sent, the writer checks that nobody else has written. Retries are bounded. A group that fails
 * although the store works is tried command by command, so that one cannot harm the others.
 *
 * <h2>The journal is the outbox</h2>
 *
 * A {@code Publisher} per stream sends committed batches to Kafka in order and then moves the bookmark of the stream.
 * It holds a lease while it does. After a failed send or a lost lease it, or its successor, begins again at the
 * bookmark: events may be sent twice, with the same id, but each for the first time in order, and none is left out. A
 * producer that the broker refused is renewed. A request costs the broker and each reader the same however many events
 * it carries, so a publisher that has just sent gathers before it sends again. Every instance regularly looks for
 * streams with unpublished events whose publisher has died.
 *
 * <h2>Who did what</h2>
 *
 * Each batch keeps which commands led to its events, and whose they were, if they came with an actor. {@link
 * fr.etape.journal.trail.Trail} reads that back, newest first, from an index in which commands without an actor have no
 * entry.
 *
 * <h2>Size</h2>
 *
 * {@code Snapshots} of the state bound the time to load a stream. Long streams are snapshotted less often, so that an
 * event costs the same in a long stream as in a short one. A stream without commands is dropped from memory after a
 * while.
 *
 * <h2>Earlier data</h2>
 *
 * {@link fr.etape.journal.JournalFormat} marks a database with the format of its journal, and refuses any other.
 */
@NullMarked
package fr.etape.journal;

import org.jspecify.annotations.NullMarked;
