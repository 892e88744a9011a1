package fr.etape.identity.page;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts a page into the frame that all of them share. */
@Component
public final class Pages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Template FRAME = Template.named("frame");

    /** @param titleKey key of the title in the bundles */
    public ResponseEntity<String> page(HttpStatusCode status, Language language, String titleKey, String content) {
        Map<String, String> values =
                Map.of("lang", language.code(), "title", language.word(titleKey), "content", content);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Language", language.code())
                .header("Vary", "Accept-Language, Cookie")
                .body(FRAME.filled(language, values));
    }
}
