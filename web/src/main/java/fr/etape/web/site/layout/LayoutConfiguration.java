package fr.etape.web.site.layout;

import fr.etape.web.site.api.ApiSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {

    @Bean
    CookieSettings cookies(PublicAddress site) {
        return new CookieSettings(site.isSecure());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Bundles.onClassPath());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Language.FR.locale());
        return messages;
    }

    @Bean
    WebMvcConfigurer frames(LocaleResolver languages, ApiSettings settings, Account account, CookieSettings cookies) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new FrameInterceptor(
                                languages, settings.rehearsal() != null, account, cookies.secureCookies()))
                        .excludePathPatterns("/assets/**", DependencyListController.PATH);
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> securityHeadersOnEveryAnswer() {
        return server -> server.addEngineValves(new SecurityHeaders());
    }

    @Bean
    FilterRegistrationBean<AssetCaching> assetCaching() {
        FilterRegistrationBean<AssetCaching> filter = new FilterRegistrationBean<>(new AssetCaching());
        filter.addUrlPatterns(AssetCaching.PATHS);
        return filter;
    }

    /** By default a page takes its type from the end of its address, which anybody can choose. */
    @Bean
    SmartInitializingSingleton pagesAreHtml(ThymeleafViewResolver pages) {
        return () -> pages.setForceContentType(true);
    }

    /** Found by this name. */
    @Bean
    FlashMapManager flashMapManager() {
        return new NoFlash();
    }

    @Bean
    @ConditionalOnProperty("etape.web.rehearsal")
    FilterRegistrationBean<ThisMachineOnly> thisMachineOnly(PublicAddress site) {
        FilterRegistrationBean<ThisMachineOnly> filter = new FilterRegistrationBean<>(new ThisMachineOnly(site));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 9);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CrossSiteWrites> crossSiteWrites() {
        FilterRegistrationBean<CrossSiteWrites> filter = new FilterRegistrationBean<>(new CrossSiteWrites());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
