package fr.etape.sessions.contributions.web;

import fr.etape.http.body.Digest;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.parameters.IfMatch;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.contributions.Content;
import fr.etape.sessions.contributions.Contributions;
import fr.etape.sessions.contributions.ContributionsCommand;
import fr.etape.sessions.contributions.ContributionsCommand.Revise;
import fr.etape.sessions.contributions.ContributionsCommand.Write;
import fr.etape.sessions.contributions.FirstRequest;
import fr.etape.sessions.contributions.TableInRound;
import fr.etape.sessions.contributions.documents.ContributionView;
import fr.etape.sessions.contributions.documents.WrittenTexts;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.streamwriting.StreamWriting;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends commands about contributions, and answers with what they made. */
@Component
class Contributing {

    private final StreamWriting<Contributions, ContributionsCommand> streams;
    private final WrittenTexts texts;
    private final Stops stops;
    private final ContributionSettings settings;

    Contributing(
            StreamWriting<Contributions, ContributionsCommand> streams,
            WrittenTexts texts,
            Stops stops,
            ContributionSettings settings) {
        this.streams = streams;
        this.texts = texts;
        this.stops = stops;
        this.settings = settings;
    }

    /** Throws {@link Problem} (409) while the stop is not published, once it is closed, and when a table is full. */
    ResponseEntity<ContributionView> write(
            String stopId, ContributionReader.ForTable asked, IdempotencyKey key, Origin origin) {
        Stop stop = stops.find(stopId);
        if (stop == null) {
            throw Problem.notFound();
        }
        if (stop.status() != StopStatus.PUBLISHED) {
            throw ContributionProblems.writingEnded();
        }
        FirstRequest request = new FirstRequest(
                key.value(), Digest.ofRecord(asked), UUID.randomUUID().toString());
        Write write =
                new Write(stopId, stop.rehearsal(), asked.at(), asked.content(), request, settings.mostOfTable(), null);
        ContributionView written = find(stopId, send(stopId, write, origin));
        URI location = URI.create("/api/stops/" + stopId + "/contributions/" + written.contributionId());
        return with(ResponseEntity.created(location), written);
    }

    /** With the state that the sender has seen, when they say so. */
    ResponseEntity<ContributionView> revise(
            String stopId,
            String contributionId,
            Collection<TableInRound> by,
            Content content,
            IfMatch ifMatch,
            Origin origin) {
        ContributionView present = find(stopId, contributionId);
        if (!by.contains(new TableInRound(present.table(), present.round()))) {
            throw Problem.notFound();
        }
        Long version = seen(ifMatch, present.version());
        send(stopId, new Revise(contributionId, version, List.copyOf(by), content, null), origin);
        return with(ResponseEntity.ok(), find(stopId, contributionId));
    }

    /**
     * A version that never is when the sender has seen another state: a repeated request is still told of its success.
     */
    private static Long seen(IfMatch ifMatch, long present) {
        try {
            ifMatch.require(EntityTag.of(present));
            return present;
        } catch (Problem outdated) {
            return 0L;
        }
    }

    String send(String stopId, ContributionsCommand command, Origin origin) {
        return ContributionProblems.done(streams.send(stopId, command, origin));
    }

    /** Throws {@link Problem} (404). */
    ContributionView find(String stopId, String contributionId) {
        ContributionView found = texts.find(stopId, contributionId);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    static ResponseEntity<ContributionView> with(ResponseEntity.BodyBuilder response, ContributionView view) {
        return response.eTag(EntityTag.of(view.version()).toString())
                .cacheControl(CacheControl.noStore())
                .body(view);
    }
}
