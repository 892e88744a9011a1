package fr.etape.sessions.programme.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.sessions.programme.documents.DraftProgramme;
import fr.etape.sessions.programme.documents.DraftProgramme.Difference;
import fr.etape.sessions.programme.documents.Plan;
import fr.etape.sessions.programme.documents.SessionEntry;
import fr.etape.sessions.programme.web.RoomController.RoomView;
import fr.etape.sessions.tour.Stop;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What organisers prepare, and how it differs from what participants see.
 *
 * @param version that participants see; 0 while nothing was published
 * @param publishedAt UTC; left out while nothing was published
 * @param changes what the next publication would do, by session
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
        String stopId,
        int version,
        @Nullable Instant publishedAt,
        ZoneId timeZone,
        List<RoomView> rooms,
        List<SessionView> sessions,
        List<ChangeView> changes) {

    /** @param published as participants see it; left out for one that they do not see yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            String sessionId,
            Difference difference,
            @Nullable SessionView published) {}

    static DraftView of(Stop stop, DraftProgramme draft) {
        ZoneId zone = stop.details().timeZone();
        Plan plan = draft.plan();
        return new DraftView(
                stop.stopId(),
                draft.published().version(),
                draft.published().publishedAt(),
                zone,
                plan.rooms().stream().map(RoomView::of).toList(),
                plan.sessions().stream().map(each -> view(each, plan, zone)).toList(),
                draft.changes().stream().map(each -> change(each, draft, zone)).toList());
    }

    private static ChangeView change(DraftProgramme.Change change, DraftProgramme draft, ZoneId zone) {
        Plan published = draft.published().plan();
        return new ChangeView(
                change.sessionId(),
                change.difference(),
                published
                        .session(change.sessionId())
                        .map(each -> view(each, published, zone))
                        .orElse(null));
    }

    private static SessionView view(SessionEntry entry, Plan plan, ZoneId zone) {
        String room = plan.room(entry.session().roomId())
                .map(each -> each.room().name())
                .orElse(null);
        return SessionView.of(entry.sessionId(), entry.session(), room, entry.revision(), zone);
    }
}
