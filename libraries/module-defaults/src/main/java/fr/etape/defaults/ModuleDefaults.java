package fr.etape.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePropertySource;

/** Puts the defaults of all modules below all other sources of configuration. No two modules set the same property. */
final class ModuleDefaults implements EnvironmentPostProcessor {

    private static final String EVERYWHERE = "classpath*:META-INF/etape/*.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            for (Resource found : new PathMatchingResourcePatternResolver().getResources(EVERYWHERE)) {
                environment.getPropertySources().addLast(new ResourcePropertySource(found));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
