package fr.etape.sessions.programme.web;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import fr.etape.sessions.programme.ProgrammeCommand.AddRoom;
import fr.etape.sessions.programme.ProgrammeCommand.ChangeRoom;
import fr.etape.sessions.programme.ProgrammeCommand.RemoveRoom;
import fr.etape.sessions.programme.RoomDetails;
import fr.etape.sessions.programme.documents.Programmes;
import fr.etape.sessions.programme.documents.RoomEntry;
import java.net.URI;
import java.util.List;
import java.util.UUID;
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

/** The rooms of the draft. */
@RestController
@RequestMapping("/api/stops/{stopId}/rooms")
class RoomController {

    /** @param revision the entity tag to change it by */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoomView(String roomId, String name, @Nullable Integer capacity, int revision) {

        static RoomView of(String roomId, RoomDetails room, int revision) {
            return new RoomView(roomId, room.name(), room.capacity(), revision);
        }

        static RoomView of(RoomEntry entry) {
            return of(entry.roomId(), entry.room(), entry.revision());
        }
    }

    record Rooms(List<RoomView> items) {}

    private final Drafting drafting;
    private final Programmes programmes;
    private final MergePatch patches;

    RoomController(Drafting drafting, Programmes programmes, JsonMapper mapper) {
        this.drafting = drafting;
        this.programmes = programmes;
        this.patches = new MergePatch(mapper);
    }

    @GetMapping
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<Rooms> list(@PathVariable String stopId) {
        drafting.require(stopId);
        List<RoomView> rooms = programmes.draft(stopId).plan().rooms().stream()
                .map(RoomView::of)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Rooms(rooms));
    }

    @PostMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<RoomView> add(
            @PathVariable String stopId, IdempotencyKey key, @RequestBody RoomRequest body, Origin origin) {
        RoomDetails room = DraftReader.room(body);
        CreationRequest request = new CreationRequest(key.value(), Digest.ofRecord(room));
        String roomId = drafting.send(
                        stopId, new AddRoom(UUID.randomUUID().toString(), room, request, Facts.UNKNOWN), origin)
                .id();
        return answer(
                ResponseEntity.created(URI.create("/api/stops/" + stopId + "/rooms/" + roomId)),
                RoomView.of(roomId, room, 1));
    }

    @PatchMapping("/{roomId}")
    @Allowed(Who.ORGANISER)
    ResponseEntity<RoomView> change(
            @PathVariable String stopId,
            @PathVariable String roomId,
            IfMatch ifMatch,
            @RequestBody JsonNode patch,
            Origin origin) {
        drafting.require(stopId);
        RoomEntry present = programmes.draft(stopId).plan().room(roomId).orElseThrow(Problem::notFound);
        ifMatch.require(EntityTag.of(present.revision()));
        RoomDetails room = DraftReader.room(patches.apply(RoomRequest.of(present.room()), patch, RoomRequest.class));
        int revision = room.equals(present.room())
                ? present.revision()
                : drafting.send(stopId, new ChangeRoom(roomId, present.revision(), room, Facts.UNKNOWN), origin)
                        .revision();
        return answer(ResponseEntity.ok(), RoomView.of(roomId, room, revision));
    }

    @DeleteMapping("/{roomId}")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String stopId, @PathVariable String roomId, Origin origin) {
        drafting.send(stopId, new RemoveRoom(roomId, Facts.UNKNOWN), origin);
    }

    private static ResponseEntity<RoomView> answer(ResponseEntity.BodyBuilder response, RoomView room) {
        return response.eTag(EntityTag.of(room.revision()).toString())
                .cacheControl(CacheControl.noStore())
                .body(room);
    }
}
