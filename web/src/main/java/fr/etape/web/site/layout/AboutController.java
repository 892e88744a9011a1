package fr.etape.web.site.layout;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    @GetMapping("/accessibility")
    String accessibility() {
        return "site/layout/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "site/layout/privacy";
    }
}
