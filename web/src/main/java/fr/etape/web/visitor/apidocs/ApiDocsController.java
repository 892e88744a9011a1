package fr.etape.web.visitor.apidocs;

import fr.etape.web.site.layout.Language;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Controller
class ApiDocsController {

    private static final String PATH = "/docs/api";

    private final RenderedDescription description;

    ApiDocsController(RenderedDescription description) {
        this.description = description;
    }

    @GetMapping(PATH)
    String page(Locale locale, Model model) {
        model.addAttribute("description", description.in(Language.of(locale)));
        return "visitor/apidocs/page";
    }

    /** The page is long, and seldom another. */
    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> tagOfTheDescription() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns(PATH);
        return filter;
    }
}
