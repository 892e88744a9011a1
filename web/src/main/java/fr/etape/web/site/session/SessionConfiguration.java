package fr.etape.web.site.session;

import com.mongodb.client.MongoClient;
import fr.etape.web.site.layout.CookieSettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Only where people can sign in: a site without sign-in has no sessions, and needs no MongoDB. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("etape.web.sign-in.issuer")
@EnableSpringHttpSession
@Import(MongoAutoConfiguration.class)
class SessionConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    Sessions sessions(MongoClient mongo, Environment environment) {
        return new Sessions(mongo.getDatabase(environment.getRequiredProperty("spring.mongodb.database"))
                .getCollection("sessions"));
    }

    @Bean
    CookieSerializer sessionCookie(CookieSettings cookies) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookies.session());
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(cookies.secureCookies());
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    /** A person waits for the page. */
    @Bean
    MongoClientSettingsBuilderCustomizer answerSoonOrNotAtAll() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    }
}
