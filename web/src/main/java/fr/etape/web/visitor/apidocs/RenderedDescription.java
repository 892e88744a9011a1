package fr.etape.web.visitor.apidocs;

import fr.etape.web.site.layout.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the API as HTML. It comes with this build and is the same for everybody, so it is made once for
 * each language: making it takes tens of milliseconds of processor time, and anybody may ask for it.
 */
@Component
final class RenderedDescription {

    private static final ClassPathResource DESCRIPTION = new ClassPathResource("META-INF/etape/openapi.json");

    private final ITemplateEngine templates;
    private final Map<Language, String> made = new ConcurrentHashMap<>();

    RenderedDescription(ITemplateEngine templates) {
        this.templates = templates;
    }

    String in(Language language) {
        return made.computeIfAbsent(language, this::make);
    }

    private String make(Language language) {
        return templates.process("visitor/apidocs/description", new Context(language.locale(), Map.of("api", read())));
    }

    private static ApiPage read() {
        try (InputStream json = DESCRIPTION.getInputStream()) {
            return new OpenApiDocument(JsonMapper.shared().readTree(json)).page();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
