package fr.etape.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ModuleDefaultsTest {

    @Test
    void whatModulesBringAlongHoldsWhereNothingElseIsSaid() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("service", Map.of("etape.test.overridden", "by the service")));

        new ModuleDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("etape.test.one")).isEqualTo("1");
        assertThat(environment.getProperty("etape.test.other")).isEqualTo("2");
        assertThat(environment.getProperty("etape.test.overridden")).isEqualTo("by the service");
    }
}
