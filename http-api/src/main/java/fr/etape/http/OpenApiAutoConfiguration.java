package fr.etape.http;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code GET /openapi.json}, for a service that has an {@code openapi.yaml} on its class path. Read when it is asked for,
 * which is seldom. It tells nothing of a stop or a person, so it is for everybody.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnResource(resources = "classpath:/openapi.yaml")
public class OpenApiAutoConfiguration {

    @Bean
    RouterFunction<ServerResponse> openApi() {
        SingletonSupplier<OpenApiDocument> document =
                SingletonSupplier.of(() -> OpenApiDocument.read(new ClassPathResource("openapi.yaml")));
        return RouterFunctions.route()
                .GET("/openapi.json", request -> answer(request, document.obtain()))
                .build();
    }

    private static ServerResponse answer(ServerRequest request, OpenApiDocument document) {
        return request.checkNotModified(document.tag().toString())
                .orElseGet(() -> ServerResponse.ok()
                        .eTag(document.tag().toString())
                        .cacheControl(CacheControl.noCache())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(document.json()));
    }
}
