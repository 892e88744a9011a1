package fr.etape.launcher.identity;

import fr.etape.localservers.secrets.Secrets;
import fr.etape.rehearsal.script.Team;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The provider that this launcher starts.
 *
 * @param issuer as browsers see it: through the gateway
 * @param secrets directory of the provider's signing key
 * @param launcherSecret by which the provider knows that we started it
 * @param people file that the provider and the start page read
 * @param siteSecret of the site, which signs people in
 * @param programSecrets of the programs that play the roles
 */
public record Provider(
        String issuer,
        Path secrets,
        String launcherSecret,
        Path people,
        String siteSecret,
        Map<DemoRole, String> programSecrets) {

    /** Where the provider's context begins, on its own port and on the gateway's. */
    public static final String PATH = "/identity";

    private static final String CLIENT = "etape-";

    /** Reads the secrets, or makes them at the first start; writes the people. */
    public static Provider keptIn(Path secrets, Path people, int publicPort) throws IOException {
        Map<DemoRole, String> programs = new EnumMap<>(DemoRole.class);
        for (DemoRole role : DemoRole.values()) {
            programs.put(role, Secrets.kept(secrets.resolve("client-" + role.client())));
        }
        DemoPeople.write(people);
        return new Provider(
                "http://localhost:" + publicPort + PATH,
                secrets,
                Secrets.kept(secrets.resolve("identity-launcher")),
                people,
                Secrets.kept(secrets.resolve("client-web")),
                programs);
    }

    public String tokenEndpoint() {
        return issuer + "/oauth2/token";
    }

    /** By role, as {@code suite.json} names them. */
    public Map<String, DemoClient> clients() {
        Map<String, DemoClient> clients = new LinkedHashMap<>();
        programSecrets.keySet().forEach(role -> clients.put(role.client(), client(role)));
        return clients;
    }

    public DemoClient client(DemoRole role) {
        return new DemoClient(CLIENT + role.client(), Objects.requireNonNull(programSecrets.get(role)));
    }

    /** The demo people and programs at a stop, but for the program that opens it, which is in its team anyway. */
    public Team team() {
        Stream<Team.Member> people = DemoPeople.ALL.stream()
                .filter(person -> person.role().givenAtAStop())
                .map(person ->
                        new Team.Member(PersonId.of(person.sub()), person.role().name()));
        Stream<Team.Member> programs = programSecrets.keySet().stream()
                .filter(role -> role.givenAtAStop() && role != DemoRole.ORGANISER)
                .map(role -> new Team.Member(PersonId.of(CLIENT + role.client()), role.name()));
        return new Team(Stream.concat(people, programs).toList());
    }
}
