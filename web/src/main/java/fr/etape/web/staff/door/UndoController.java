package fr.etape.web.staff.door;

import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Undoes a check-in, with its reason. No name is in the address; it is found among the scans of this device. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/door/check-ins/{registrationId:[A-Za-z0-9-]{1,60}}")
class UndoController {

    private final Door door;
    private final StaffStops stops;
    private final DeviceCookie devices;

    UndoController(Door door, StaffStops stops, DeviceCookie devices) {
        this.door = door;
        this.stops = stops;
        this.devices = devices;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String stopId,
            @PathVariable String registrationId,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return new ModelAndView("staff/door/undo")
                .addObject("stop", stops.get(stopId, locale))
                .addObject("name", name(stopId, devices.of(request, response), registrationId))
                .addObject("reasons", UndoReason.values());
    }

    @PostMapping
    SeeOther undo(@PathVariable String stopId, @PathVariable String registrationId, @RequestParam UndoReason reason) {
        Door.Undone undone = door.undo(stopId, registrationId, reason);
        String done = undone.cancelled() ? "undone-walk-in" : "undone";
        return new SeeOther(StaffPage.DOOR.address(stopId) + "?done=" + done);
    }

    /** Null for somebody whom another device let in. */
    private @Nullable String name(String stopId, String device, String registrationId) {
        return door.latest(stopId, device).stream()
                .filter(scan -> registrationId.equals(scan.registrationId()))
                .map(Scanned::person)
                .filter(Objects::nonNull)
                .map(Scanned.Person::name)
                .findFirst()
                .orElse(null);
    }
}
