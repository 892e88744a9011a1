package fr.etape.gateway.partners;

import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.shared.AnswerCopy;
import fr.etape.gateway.shared.SharedAnswer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The address {@code openapi:/} of a route: the description of the API that the build joined, for machines; people are
 * sent to the page made of it.
 */
@Configuration(proxyBeanMethods = false)
class DescriptionRoute {

    private static final ClassPathResource DESCRIPTION = new ClassPathResource("META-INF/etape/openapi.json");
    private static final URI PAGE = URI.create("/docs/api");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Bean
    Function<RouteProperties, HandlerFunctionDefinition> openapiHandlerFunctionDefinition() throws IOException {
        AnswerCopy copy = new AnswerCopy(
                        List.of(
                                new AnswerCopy.Header("Content-Type", "application/json"),
                                new AnswerCopy.Header("Cache-Control", "public, max-age=60"),
                                new AnswerCopy.Header("Vary", "Accept")),
                        DESCRIPTION.getContentAsByteArray())
                .tagged();
        return route -> new HandlerFunctionDefinition.Default("openapi", request -> answer(request, copy));
    }

    private static ServerResponse answer(ServerRequest request, AnswerCopy description) {
        if (!READING.contains(request.method().name())) {
            return Problem.METHOD_NOT_ALLOWED.answer();
        }
        return wantsAPage(request)
                ? ServerResponse.status(HttpStatus.SEE_OTHER)
                        .location(PAGE)
                        .varyBy("Accept")
                        .build()
                : new SharedAnswer(description);
    }

    private static boolean wantsAPage(ServerRequest request) {
        try {
            return request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
