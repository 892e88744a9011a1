package fr.etape.gateway.health;

import fr.etape.gateway.upstreams.Upstreams;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds every service to {@code /actuator/health}. Liveness and readiness are the gateway's own and ask nobody. */
@Configuration(proxyBeanMethods = false)
class SuiteHealth {

    @Bean
    SmartInitializingSingleton healthOfTheSuite(
            HealthContributorRegistry registry, Upstreams upstreams, Probes probes) {
        return () -> {
            registry.registerContributor(
                    "gateway", (HealthIndicator) () -> Health.up().build());
            upstreams
                    .names()
                    .forEach(name -> registry.registerContributor(name, (HealthIndicator) () -> probes.healthOf(name)));
        };
    }
}
