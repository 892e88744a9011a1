package fr.etape.gateway.forwarding;

import fr.etape.gateway.problems.Problem;
import fr.etape.gateway.upstreams.Upstreams;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the addresses of routes may be: {@code upstream://<service>} leads to a service, {@code nowhere:/} to 404. Spring
 * Cloud Gateway finds the handler by the bean's name, which begins with the scheme.
 */
@Configuration(proxyBeanMethods = false)
class ForwardingRoutes {

    @Bean
    Function<RouteProperties, HandlerFunctionDefinition> upstreamHandlerFunctionDefinition(
            Upstreams upstreams, Exchange exchange, ForwardingSettings settings) {
        return route -> {
            URI address = Objects.requireNonNull(route.getUri());
            return new HandlerFunctionDefinition.Default(
                    "upstream", new Forwarding(upstreams.named(address.getHost()), exchange, settings));
        };
    }

    @Bean
    Function<RouteProperties, HandlerFunctionDefinition> nowhereHandlerFunctionDefinition() {
        return route -> new HandlerFunctionDefinition.Default("nowhere", request -> Problem.NOT_FOUND);
    }
}
