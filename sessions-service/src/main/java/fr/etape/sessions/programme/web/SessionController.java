package fr.etape.sessions.programme.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.body.Digest;
import fr.etape.http.body.MergePatch;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.parameters.IfMatch;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.programme.CreationRequest;
import fr.etape.sessions.programme.Facts;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeSession;
import fr.etape.sessions.programme.ProgrammeCommand.PlanSession;
import fr.etape.sessions.programme.ProgrammeCommand.RemoveSession;
import fr.etape.sessions.programme.SessionDetails;
import fr.etape.sessions.programme.SessionSlug;
import fr.etape.sessions.programme.documents.Plan;
import fr.etape.sessions.programme.documents.Programmes;
import fr.etape.sessions.programme.documents.RoomEntry;
import fr.etape.sessions.programme.documents.SessionEntry;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sessions of the draft. */
@RestController
@RequestMapping("/api/stops/{stopId}/sessions")
class SessionController {

    record Sessions(List<SessionView> items) {}

    /** What a new session asks for; a repeated request is recognised by the digest of all of it. */
    private record NewSession(@Nullable String sessionId, SessionDetails session) {}

    private final Drafting drafting;
    private final Programmes programmes;
    private final MergePatch patches;

    SessionController(Drafting drafting, Programmes programmes, JsonMapper mapper) {
        this.drafting = drafting;
        this.programmes = programmes;
        this.patches = new MergePatch(mapper);
    }

    @GetMapping
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<Sessions> list(@PathVariable String stopId) {
        ZoneId zone = zone(stopId);
        Plan plan = programmes.draft(stopId).plan();
        List<SessionView> sessions = plan.sessions().stream()
                .map(each -> view(each.sessionId(), each.session(), each.revision(), plan, zone))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Sessions(sessions));
    }

    @PostMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<SessionView> plan(
            @PathVariable String stopId, IdempotencyKey key, @RequestBody SessionRequest body, Origin origin) {
        ZoneId zone = zone(stopId);
        SessionDetails session = DraftReader.session(body, zone);
        String chosen = body.sessionId() == null ? null : body.sessionId().strip();
        CreationRequest request = new CreationRequest(key.value(), Digest.ofRecord(new NewSession(chosen, session)));
        PlanSession command =
                new PlanSession(chosen, SessionSlug.of(session.title().fr()), session, request, Facts.UNKNOWN);
        String id = drafting.send(stopId, command, origin).id();
        return answer(
                ResponseEntity.created(URI.create("/api/stops/" + stopId + "/sessions/" + id)),
                1,
                view(id, session, 1, programmes.draft(stopId).plan(), zone));
    }

    @PatchMapping("/{sessionId}")
    @Allowed(Who.ORGANISER)
    ResponseEntity<SessionView> change(
            @PathVariable String stopId,
            @PathVariable String sessionId,
            IfMatch ifMatch,
            @RequestBody JsonNode patch,
            Origin origin) {
        ZoneId zone = zone(stopId);
        Plan plan = programmes.draft(stopId).plan();
        SessionEntry present = plan.session(sessionId).orElseThrow(Problem::notFound);
        ifMatch.require(EntityTag.of(present.revision()));
        SessionDetails changed = DraftReader.session(
                patches.apply(SessionRequest.of(present.session(), zone), patch, SessionRequest.class), zone);
        int revision = changed.equals(present.session())
                ? present.revision()
                : drafting.send(
                                stopId,
                                new ChangeSession(sessionId, present.revision(), changed, Facts.UNKNOWN),
                                origin)
                        .revision();
        return answer(ResponseEntity.ok(), revision, view(sessionId, changed, revision, plan, zone));
    }

    @DeleteMapping("/{sessionId}")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String stopId, @PathVariable String sessionId, Origin origin) {
        drafting.send(stopId, new RemoveSession(sessionId, Facts.UNKNOWN), origin);
    }

    private ZoneId zone(String stopId) {
        return drafting.require(stopId).details().timeZone();
    }

    private static SessionView view(String id, SessionDetails session, int revision, Plan plan, ZoneId zone) {
        RoomEntry room = plan.room(session.roomId()).orElse(null);
        return SessionView.of(id, session, room == null ? null : room.room().name(), revision, zone);
    }

    private static ResponseEntity<SessionView> answer(
            ResponseEntity.BodyBuilder response, int revision, SessionView session) {
        return response.eTag(EntityTag.of(revision).toString())
                .cacheControl(CacheControl.noStore())
                .body(session);
    }
}
