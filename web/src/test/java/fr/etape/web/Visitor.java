package fr.etape.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser that has scripts switched off. */
final class Visitor {

    /** A page as it came. */
    record Page(int status, HttpResponse<String> response, Document document) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text(String selector) {
            return document.select(selector).text();
        }

        /** What a field holds, by its id. */
        String value(String id) {
            return document.select("#" + id).val();
        }
    }

    /** Where visitors think they are; the gateway says so. The default of {@code etape.url}. */
    static final URI SITE = URI.create("http://localhost:8080");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(cookies)
            .build();
    private final URI site;
    private String formToken = "";

    Visitor(int port) {
        this.site = URI.create("http://127.0.0.1:" + port);
    }

    Page opens(String path, String... headers) {
        return send(HttpRequest.newBuilder(site.resolve(path)), headers);
    }

    Page submits(String path, Map<String, String> fields, String... headers) {
        return submits(path, form(fields), headers);
    }

    /** Sends a form of a page that this visitor has seen, so with a token that belongs to its cookie. */
    Page submits(String path, String form, String... headers) {
        return submitsExactly(path, form + (form.isEmpty() ? "" : "&") + "_csrf=" + formToken(), headers);
    }

    /** Sends what is given and no more. */
    Page submitsExactly(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(request, headers);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String formToken() {
        if (formToken.isEmpty()) {
            formToken = opens("/start").document().select("[name=_csrf]").val();
        }
        return formToken;
    }

    /** The value of a cookie that is held now; empty when there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .sorted()
                .toList();
    }

    /** Becomes another browser that somehow got hold of a cookie. */
    void takesCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    /**
     * Signs in as somebody, all the way to the provider and back.
     *
     * @param page one that is for staff
     * @return what the site answers to a browser that comes back from the provider
     */
    Page signsIn(StubProvider provider, String page) {
        String signIn = opens(page).header("Location");
        Page toProvider = opens(opens(signIn).header("Location"));
        formToken = "";
        return opens(provider.comesBack(URI.create(toProvider.header("Location"))));
    }

    private Page send(HttpRequest.Builder request, String... headers) {
        boolean languageNamed = Stream.of(headers).anyMatch("Accept-Language"::equals);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (Stream.of(headers).noneMatch("X-Forwarded-Host"::equals)) {
            request.header("X-Forwarded-Host", SITE.getAuthority());
        }
        if (!languageNamed) {
            request.header("Accept-Language", "fr-FR,fr;q=0.9");
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Page(response.statusCode(), response, Jsoup.parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
