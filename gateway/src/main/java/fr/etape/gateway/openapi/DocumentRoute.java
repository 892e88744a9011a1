package fr.etape.gateway.openapi;

import fr.etape.gateway.problems.Problem;
import java.util.List;
import java.util.function.Function;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The address {@code openapi:/} of a route: JSON for machines, and the way to the page for people. */
@Configuration(proxyBeanMethods = false)
class DocumentRoute {

    @Bean
    Function<RouteProperties, HandlerFunctionDefinition> openapiHandlerFunctionDefinition(
            CurrentDocument document, DocumentSettings settings) {
        HandlerFunction<ServerResponse> handler = request -> {
            if (!request.method().name().equals("GET")
                    && !request.method().name().equals("HEAD")) {
                return Problem.METHOD_NOT_ALLOWED.answer();
            }
            if (settings.page() != null && wantsAPage(request)) {
                return ServerResponse.status(HttpStatus.SEE_OTHER)
                        .location(settings.page())
                        .varyBy("Accept")
                        .build();
            }
            return document.answer();
        };
        return route -> new HandlerFunctionDefinition.Default("openapi", handler);
    }

    private static boolean wantsAPage(ServerRequest request) {
        try {
            List<MediaType> accepted = request.headers().accept();
            return accepted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
