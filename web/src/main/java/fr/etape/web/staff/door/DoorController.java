package fr.etape.web.staff.door;

import fr.etape.web.site.layout.Language;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.site.list.ListAddress;
import fr.etape.web.staff.home.Searching;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.visitor.stop.StopAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/door")
class DoorController {

    private static final Set<String> DONE = Set.of("undone", "undone-walk-in", "let-in");

    private final Door door;
    private final DoorPage page;
    private final DeviceCookie devices;
    private final Searching searching;

    DoorController(Door door, DoorPage page, DeviceCookie devices, Searching searching) {
        this.door = door;
        this.page = page;
        this.devices = devices;
        this.searching = searching;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String find,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable String refused,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page.of(stopId, devices.of(request, response), point, null, searching.of(stopId, find), locale)
                .addObject("done", done != null && DONE.contains(done) ? done : null)
                .addObject("notice", notice(refused));
    }

    /** In a form, since it is a name. */
    @PostMapping("/search")
    SeeOther search(@PathVariable String stopId, @RequestParam(defaultValue = "") String q) {
        return new SeeOther(ListAddress.of(StaffPage.DOOR.address(stopId))
                .with("find", searching.sealed(stopId, q))
                .toString());
    }

    private static @Nullable String notice(@Nullable String refused) {
        return refused != null && WaitingController.REFUSALS.contains(refused)
                ? "WAITING_" + refused.replace('-', '_').toUpperCase(Locale.ROOT)
                : null;
    }

    /** The answer is the page with the verdict. Sent again, it gets the same one: the nonce is in the form. */
    @PostMapping
    ModelAndView scan(
            @PathVariable String stopId,
            @RequestParam String nonce,
            @RequestParam String point,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String registrationId,
            @RequestParam(required = false) @Nullable String scannedAt,
            @RequestParam(required = false) @Nullable String sentAt,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        String device = devices.of(request, response);
        boolean nothing = (code == null || code.isBlank()) && registrationId == null;
        Scanned scanned = nothing
                ? null
                : door.checkIn(stopId, new Scan(device, nonce, code, registrationId, point, scannedAt, sentAt));
        return page.of(stopId, device, point, scanned, "", locale);
    }

    /** The figures alone, for the page that is open already. Nothing when no event was counted since. */
    @GetMapping("/figures")
    @Nullable
    String figures(@PathVariable String stopId, Locale locale, Model model, WebRequest request) {
        Presence presence = door.presence(stopId);
        if (request.checkNotModified(
                presence.position() + "-" + Language.of(locale).code())) {
            return null;
        }
        model.addAttribute("presence", presence);
        return "staff/door/figures :: figures";
    }
}
