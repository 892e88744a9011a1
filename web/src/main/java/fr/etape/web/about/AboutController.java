package fr.etape.web.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    @GetMapping("/accessibility")
    String accessibility() {
        return "about/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "about/privacy";
    }
}
