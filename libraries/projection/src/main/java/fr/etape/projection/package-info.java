/**
 * Reads streams: the counterpart of the journal. A service says what it makes of events ({@link
 * fr.etape.projection.Projection}, or {@link fr.etape.projection.StreamFold} when that is one state for each stream),
 * gets a consumer bean for it from {@link fr.etape.projection.ProjectionConsumers}, and names the destination (a
 * regular expression) and the group of the binding in its configuration. Everything else is here and the same for all
 * services; {@code projection.properties} lists the settings and the reason for each.
 *
 * <h2>What happens to an event</h2>
 *
 * <p>Spring Cloud Stream polls the topics that match, up to 500 records at a time, and passes them on as they came
 * ({@link fr.etape.projection.UntouchedRecords}): no header is interpreted, no payload converted. {@link
 * fr.etape.projection.RecordConsumer} splits the poll by stream, using the CloudEvents id {@code stream/position}. For
 * each stream, {@link fr.etape.projection.Reader} takes position p + 1 after p and nothing else:
 *
 * <ul>
 *   <li>up to p: a repeat, which is skipped. If it is one of the last hundred and differs from what was applied ({@link
 *       fr.etape.projection.Fingerprint}), {@link fr.etape.projection.Contradictions} raises the alarm and it is set
 *       aside as a dead letter. The last one applied is remembered in the bookmark, across restarts;
 *   <li>beyond p + 1: a gap. Nothing behind it is applied, {@link fr.etape.projection.Gaps} raises the alarm, and the
 *       events come again when the publisher of the stream resends them;
 *   <li>of a type that the projection does not read: passed over. It is delivered without an event and moves the
 *       bookmark;
 *   <li>not what its type promises: {@link fr.etape.projection.DeadLetters} sends this record to a topic of the group,
 *       and the bookmark moves. A record without a readable id goes there too, and moves no bookmark.
 * </ul>
 *
 * <p>Effect and bookmark are committed in one MongoDB transaction with majority. Delivered at least once, effective
 * exactly once: the bookmark moves only from the position at which this reader started, so when two consumers hold the
 * same events after a rebalance, the later one finds it moved, reads it again and skips the events.
 *
 * <h2>Outages</h2>
 *
 * <p>A poll that fails for any reason is retried until it succeeds, at most 5 s apart; the consumer stays in its group
 * meanwhile. The other streams of the same poll are applied. Bindings start without a broker, without MongoDB and
 * without a topic. A transaction gets 60 s, less than {@code max.poll.interval.ms}.
 *
 * <h2>Reading again from the start</h2>
 *
 * <p>The bookmarks decide where reading starts, not the offsets that Kafka keeps ({@link
 * fr.etape.projection.SeekToBookmarks}). To rebuild what a service made of the events, stop it, drop its database, and
 * start it. A database restored from an older copy is filled up in the same way. To rebuild one group of a service,
 * remove its documents from {@code bookmarks} together with what it wrote.
 *
 * <p>Counters and gauges: {@link fr.etape.projection.Tally}, {@link
 * fr.etape.projection.Gaps}, {@link fr.etape.projection.Contradictions}. This package knows no
 * event and no business word.
 */
@NullMarked
package fr.etape.projection;

import org.jspecify.annotations.NullMarked;
