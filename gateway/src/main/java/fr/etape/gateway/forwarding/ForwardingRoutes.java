package fr.etape.gateway.forwarding;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.limits.Limits;
import fr.etape.gateway.limits.StreamSlots;
import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.shared.SharedAnswers;
import fr.etape.gateway.upstreams.Upstreams;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the addresses of routes may be: {@code upstream://<service>} leads to a service, or to 404 when the route is
 * {@code optional} and the service not there; {@code nowhere:/} leads to 404. Spring
 * Cloud Gateway finds the handler by the bean's name, which begins with the scheme.
 */
@Configuration(proxyBeanMethods = false)
class ForwardingRoutes {

    private static final HandlerFunctionDefinition NOWHERE =
            new HandlerFunctionDefinition.Default("nowhere", request -> Problem.NOT_FOUND.answer());

    @Bean
    Function<RouteProperties, HandlerFunctionDefinition> upstreamHandlerFunctionDefinition(
            Upstreams upstreams,
            Exchange exchange,
            SharedAnswers sharedAnswers,
            Limits limits,
            StreamSlots streams,
            Clients clients,
            ForwardingSettings settings) {
        return route -> {
            URI address = Objects.requireNonNull(route.getUri());
            if (Destination.isOptional(route.getMetadata())
                    && !upstreams.names().contains(address.getHost())) {
                return NOWHERE;
            }
            Destination to = Destination.of(upstreams.named(address.getHost()), route.getMetadata());
            return new HandlerFunctionDefinition.Default(
                    "upstream", new Forwarding(to, exchange, sharedAnswers, limits, streams, clients, settings));
        };
    }

    @Bean
    Function<RouteProperties, HandlerFunctionDefinition> nowhereHandlerFunctionDefinition() {
        return route -> NOWHERE;
    }
}
