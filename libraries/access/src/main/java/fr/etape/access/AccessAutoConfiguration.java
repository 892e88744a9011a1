package fr.etape.access;

import com.mongodb.client.MongoDatabase;
import fr.etape.projection.ProjectionAutoConfiguration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** All of this module, for a service with a document store. Calls neither the store nor the provider at start. */
@AutoConfiguration(after = ProjectionAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({AccessSettings.class, ProviderSettings.class, PassSettings.class})
@Import({TeamBinding.class, StoreOutage.class})
public class AccessAutoConfiguration {

    @Bean
    StopRoles stopRoles(MongoDatabase database, AccessSettings settings) {
        return new StopRoles(database, settings.readWithin());
    }

    @Bean
    WebMvcConfigurer accessCheck(
            ProviderSettings provider, PassSettings passes, AccessSettings settings, StopRoles roles) {
        Tokens tokens = new Tokens(
                TokenChecks.ofProvider(provider, settings),
                TokenChecks.ofPasses(passes, settings),
                new Claims(settings));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessCheck(tokens, roles));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerParameter());
                resolvers.add(new ParticipantParameter());
            }
        };
    }
}
