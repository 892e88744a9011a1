package fr.etape.web.visitor.apidocs;

import fr.etape.web.site.api.Api;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;

@Controller
class ApiDocsController {

    private final Api api;

    ApiDocsController(Api api) {
        this.api = api;
    }

    @GetMapping("/docs/api")
    String page(Model model) {
        model.addAttribute("api", new OpenApiDocument(api.get(JsonNode.class, "/api/docs")).page());
        return "visitor/apidocs/page";
    }
}
