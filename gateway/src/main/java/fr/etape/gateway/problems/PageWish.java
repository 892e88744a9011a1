package fr.etape.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Whether somebody waits in front of a browser. What lies below {@code /api} is for programs, whoever asks. */
final class PageWish {

    private static final Set<String> DOCUMENT = Set.of("json", "problem+json");

    private PageWish() {}

    static boolean in(HttpServletRequest request) {
        return !isForPrograms(request.getRequestURI()) && prefersHtml(request);
    }

    private static boolean isForPrograms(@Nullable String path) {
        return path == null || path.equals("/api") || path.startsWith("/api/");
    }

    /** Named, and before JSON: who takes anything, as most programs say they do, gets what programs read. */
    private static boolean prefersHtml(HttpServletRequest request) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept")));
            double html = quality(accepted, Set.of("html", "xhtml+xml"));
            return html > 0 && html > quality(accepted, DOCUMENT);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static double quality(List<MediaType> accepted, Set<String> subtypes) {
        return accepted.stream()
                .filter(type -> subtypes.contains(type.getSubtype()))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
