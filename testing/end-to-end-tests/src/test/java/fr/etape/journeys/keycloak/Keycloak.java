package fr.etape.journeys.keycloak;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Its administration. Each thing made here is deleted at the end, the last one first. */
public final class Keycloak implements AutoCloseable {

    private final URI url;
    private final String base;
    private final String realm;
    private final Map<String, String> administrator;
    private final Etape administration;
    private final Deque<String> made = new ArrayDeque<>();

    /** @param description {@code url}, the realm of the suite, {@code user} and {@code password} of an administrator */
    public Keycloak(JsonNode description) {
        this.url = URI.create(description.path("url").asString());
        this.base = url.getPath();
        this.realm = description.path("realm").asString();
        this.administrator = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                description.path("user").asString(),
                "password",
                description.path("password").asString());
        // Its tokens are good for a minute.
        this.administration = new Etape(
                url, () -> ask("master", administrator).path("access_token").asString());
    }

    /** Where its administrator, and nobody else, reaches it. */
    URI url() {
        return url;
    }

    public String realm() {
        return realm;
    }

    public OwnKey takeKey() {
        OwnKey key = OwnKey.generate();
        make(realm, "components", key.component(get("/" + realm).path("id").asString()));
        return key;
    }

    public Map<String, String> tokensNotForUs() {
        return new TokensNotForUs(this).all();
    }

    /** Makes something in a realm, and gives its id. */
    public String make(String in, String kind, Object what) {
        String path = "/" + in + "/" + kind;
        Answer answer = send(path, "POST", what).expect(201);
        String at = URI.create(answer.header("Location").orElseThrow()).getPath();
        String id = at.substring(at.lastIndexOf('/') + 1);
        made.push(path + "/" + id);
        return id;
    }

    public void makeRealm(Map<String, Object> what) {
        send("", "POST", what).expect(201);
        made.push("/" + what.get("realm"));
    }

    void replace(String path, Object what) {
        send(path, "PUT", what).expect(200);
    }

    /** Makes somebody of the suite's realm, who came from elsewhere, a member of the steering committee. */
    public void letSteer(String email) {
        JsonNode person = get("/" + realm + "/users?exact=true&email=" + email).path(0);
        String id = person.path("id").asString();
        send(
                        "/" + realm + "/users/" + id + "/role-mappings/realm",
                        "POST",
                        List.of(get("/" + realm + "/roles/etape-steering")))
                .expect(204);
        made.push("/" + realm + "/users/" + id);
    }

    public JsonNode get(String path) {
        return administration.get(base + "/admin/realms" + path).expect(200).json();
    }

    /** What the token endpoint of a realm answers. */
    JsonNode ask(String of, Map<String, String> form) {
        Etape endpoint = new Etape(url);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return endpoint.send(endpoint.to(base + "/realms/" + of + "/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)))
                .expect(200)
                .json();
    }

    private Answer send(String path, String method, Object what) {
        HttpRequest.Builder request = administration.json(base + "/admin/realms" + path);
        String body = JsonMapper.shared().writeValueAsString(what);
        return administration.send(request.method(method, BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        while (!made.isEmpty()) {
            administration.delete(base + "/admin/realms" + made.pop()).expect(204);
        }
    }
}
