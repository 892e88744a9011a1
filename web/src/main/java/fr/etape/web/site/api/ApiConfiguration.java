package fr.etape.web.site.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    Api api(ApiSettings settings) {
        return new Api(settings.api(), settings);
    }
}
