/**
 * Reading streams: the twin of the journal. A service says what it makes of events ({@link
 * fr.etape.projection.Projection}), gets a consumer bean for it from {@link fr.etape.projection.ProjectionConsumers},
 * and names destination (a regular expression) and group of the binding in its configuration. All else is here, for
 * all services alike: {@code projection.properties} has the settings and why they are so.
 *
 * <h2>The way of an event</h2>
 *
 * <p>Spring Cloud Stream polls the topics that match, up to 500 records at a time, and hands them on as they came
 * ({@link fr.etape.projection.UntouchedRecords}): no header is interpreted, no payload converted. {@link
 * fr.etape.projection.RecordConsumer} parts the poll by stream, using the CloudEvents id {@code stream/position}. For
 * each stream, {@link fr.etape.projection.Reader} takes position p + 1 after p and nothing else:
 *
 * <ul>
 *   <li>up to p: a repeat, passed over;
 *   <li>beyond p + 1: a gap. Nothing behind it is applied, {@link fr.etape.projection.Gaps} raises the alarm, and the
 *       events come again when the publisher of the stream resends them;
 *   <li>of a type this version does not know: delivered without an event, counted, and stepped over;
 *   <li>not what its type promises: {@link fr.etape.projection.DeadLetters} takes this record alone, to a topic of the
 *       group, and then it is stepped over. A record without a readable id goes there too, and moves no bookmark.
 * </ul>
 *
 * <p>What comes next, effect and bookmark, is committed in one MongoDB transaction with majority. Delivered at least
 * once, effective exactly once: the bookmark moves only from the value that this reader went out from, so of two
 * consumers that hold the same events after a rebalance one finds it moved, reads it, and passes over.
 *
 * <h2>When something is down</h2>
 *
 * <p>A poll that fails comes again until it succeeds, at most 5 s apart, for whatever reason it failed; meanwhile the
 * consumer stays in its group. Streams of the same poll that did not fail are done. Bindings start without a broker,
 * without MongoDB and without a topic. A transaction gets 60 s, below {@code max.poll.interval.ms}.
 *
 * <h2>Reading again from the start</h2>
 *
 * <p>Where reading starts is said by the bookmarks, not by the offsets that Kafka keeps ({@link
 * fr.etape.projection.SeekToBookmarks}). To rebuild what a service made of the events: stop it, drop its database,
 * start it. A database restored from an older copy is filled up in the same way. One group of a service alone is
 * rebuilt by removing its documents from {@code bookmarks} together with what it wrote.
 *
 * <p>Counters and gauges: {@link fr.etape.projection.Tally}, {@link fr.etape.projection.Gaps}. This package knows no
 * event and no business word.
 */
@NullMarked
package fr.etape.projection;

import org.jspecify.annotations.NullMarked;
