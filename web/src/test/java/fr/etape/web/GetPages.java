package fr.etape.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses of our controllers that answer GET, so that no page is without a test because somebody forgot it. */
final class GetPages {

    private final List<PathPattern> patterns;

    private GetPages(List<PathPattern> patterns) {
        this.patterns = patterns;
    }

    static GetPages of(RequestMappingHandlerMapping handlers) {
        return new GetPages(handlers.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("fr.etape.web"))
                .map(handler -> handler.getKey())
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(GetPages::patterns)
                .toList());
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo info) {
        return info.getPathPatternsCondition().getPatterns().stream();
    }

    GetPages below(String... starts) {
        return new GetPages(patterns.stream().filter(isBelow(starts)).toList());
    }

    GetPages notBelow(String... starts) {
        return new GetPages(patterns.stream().filter(isBelow(starts).negate()).toList());
    }

    private static Predicate<PathPattern> isBelow(String... starts) {
        return pattern -> Arrays.stream(starts).anyMatch(pattern.getPatternString()::startsWith);
    }

    /** The patterns that none of these addresses is an example of. */
    List<String> without(Stream<String> examples) {
        List<PathContainer> paths = examples.map(address -> PathContainer.parsePath(address.replaceFirst("\\?.*", "")))
                .toList();
        return patterns.stream()
                .filter(pattern -> paths.stream().noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                .toList();
    }
}
