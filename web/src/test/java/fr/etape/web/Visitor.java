package fr.etape.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI site;

    Visitor(int port) {
        this.site = URI.create("http://127.0.0.1:" + port);
    }

    Page opens(String path, String... headers) {
        return send(HttpRequest.newBuilder(site.resolve(path)), headers);
    }

    Page submits(String path, Map<String, String> fields, String... headers) {
        return submits(path, form(fields), headers);
    }

    Page submits(String path, String form, String... headers) {
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

    private Page send(HttpRequest.Builder request, String... headers) {
        boolean languageNamed = Stream.of(headers).anyMatch("Accept-Language"::equals);
        if (headers.length > 0) {
            request.headers(headers);
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
