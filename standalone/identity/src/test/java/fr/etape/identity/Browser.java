package fr.etape.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keeps cookies, follows nothing by itself. */
final class Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final CookieManager cookies = new CookieManager();

    record Answer(int status, String location, String body, Map<String, java.util.List<String>> headers) {

        Document page() {
            return Jsoup.parse(body);
        }
    }

    Answer get(String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html"));
    }

    Answer getIn(String language, String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/html")
                .header("Accept-Language", language));
    }

    Answer post(String url, Map<String, String> fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    /** Presses the button of a form, with what its fields hold. */
    Answer submit(Provider provider, Element form) throws IOException, InterruptedException {
        Map<String, String> fields = form.select("input").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.attr("value")));
        return post(provider.url("").replace("/identity", "") + form.attr("action"), fields);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI uri = request.build().uri();
        cookies.get(uri, Map.of()).forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        cookies.put(uri, response.headers().map());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.body(),
                response.headers().map());
    }
}
