package fr.etape.web.staff.door;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets somebody in who waits. The door page says what came of it. */
@Controller
class WaitingController {

    /** The refusals that the door page has words for, {@code notice.WAITING_…}. */
    static final Set<String> REFUSALS = Set.of("no-free-seat", "house-full", "not-today", "does-not-wait");

    private final Door door;

    WaitingController(Door door) {
        this.door = door;
    }

    @PostMapping("/staff" + StopAddress.PATH + "/door/waiting/{registrationId:[A-Za-z0-9-]{1,60}}")
    SeeOther letIn(
            @PathVariable String stopId,
            @PathVariable String registrationId,
            @RequestParam String point,
            @RequestParam(defaultValue = "false") boolean beyondQuota) {
        Answer<Door.LetIn> answer = door.letIn(stopId, registrationId, point, beyondQuota);
        String page = StaffPage.DOOR.address(stopId);
        if (answer instanceof Answer.Refused<Door.LetIn> refused
                && REFUSALS.contains(refused.problem().slug())) {
            return new SeeOther(page + "?refused=" + refused.problem().slug());
        }
        Answer.accepted(answer);
        return new SeeOther(page + "?done=let-in");
    }
}
