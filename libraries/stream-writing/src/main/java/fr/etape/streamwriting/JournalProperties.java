package fr.etape.streamwriting;

import fr.etape.journal.JournalSettings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of the journal; none of them changes what is decided.
 *
 * @param queue commands of one stream that may wait; one more is answered with 503
 * @param batch commands that are decided and committed together, at most
 * @param gather how long a batch waits for others that are expected, at most; a command that is alone does not wait
 * @param attempts how often a batch is decided again because another instance wrote first
 * @param snapshotEvery events after which a stream is snapshotted, at least; a long one when it has grown by an eighth
 * @param idleAfter time without a command after which a stream is dropped from memory
 * @param lease how long an instance may publish a stream before it must renew its right
 * @param publishEvery how often, at most, the publisher sends; what is committed meanwhile goes together, the first
 *     after a pause at once
 * @param bookmarkEvery how often, at most, the publisher notes how far it got
 * @param sweepEvery how often to look for streams whose publisher has died
 * @param answerWithin how long a request may wait for its decision before it is told to try again (503)
 */
@ConfigurationProperties("etape.journal")
public record JournalProperties(
        @DefaultValue("2000") int queue,
        @DefaultValue("500") int batch,
        @DefaultValue("3ms") Duration gather,
        @DefaultValue("50") int attempts,
        @DefaultValue("20000") long snapshotEvery,
        @DefaultValue("10m") Duration idleAfter,
        @DefaultValue("3s") Duration lease,
        @DefaultValue("100ms") Duration publishEvery,
        @DefaultValue("500ms") Duration bookmarkEvery,
        @DefaultValue("2s") Duration sweepEvery,
        @DefaultValue("5s") Duration answerWithin) {

    JournalSettings settings() {
        return new JournalSettings(
                queue,
                batch,
                gather,
                attempts,
                snapshotEvery,
                idleAfter,
                lease,
                publishEvery,
                bookmarkEvery,
                sweepEvery);
    }
}
