package fr.etape.web.staff.home;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StaffController {

    private final StaffStops stops;

    StaffController(StaffStops stops) {
        this.stops = stops;
    }

    @GetMapping("/me")
    String me(Model model, Locale locale) {
        return page("staff/home/me", model, locale);
    }

    @GetMapping("/staff")
    String home(Model model, Locale locale) {
        return page("staff/home/home", model, locale);
    }

    private String page(String view, Model model, Locale locale) {
        Me me = stops.me();
        model.addAttribute("me", me);
        model.addAttribute("stops", stops.of(me, locale));
        model.addAttribute("roles", Role.values());
        return view;
    }
}
