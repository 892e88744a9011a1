package fr.etape.journeys.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Docker and Keycloak's kcadm are stand-ins: they note their command lines, and kcadm the password that its environment
 * has.
 */
class SamplePeopleTest {

    private static final String PASSWORD = "a pass\\word with \"signs\" $HOME";

    @TempDir
    Path checkout;

    private Script samplePeople;

    @BeforeEach
    void standIns() throws IOException {
        samplePeople = Script.copied(checkout, "deploy/keycloak/sample-people");
        Path kcadm = checkout.resolve("bin/kcadm.sh");
        samplePeople.standIn("kcadm.sh", """
                echo "$*" >>%1$s/calls
                [[ $1 != set-password ]] || echo "$KC_CLI_PASSWORD" >>%1$s/passwords
                [[ $1 != config ]] || echo "$KC_CLI_PASSWORD" >>%1$s/administrators
                """.formatted(checkout));
        samplePeople.standIn("docker", """
                echo "$*" >>%1$s/calls
                export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=of-the-administrator
                exec bash "$6" "${7//\\/opt\\/keycloak\\/bin\\/kcadm.sh/%2$s}"
                """.formatted(checkout, kcadm));
    }

    @Test
    void everyPersonGetsThePasswordAndOneIsOfTheCommittee() throws Exception {
        assertThat(samplePeople.run(PASSWORD + "\n").exit()).isZero();

        assertThat(lines("passwords")).hasSize(5).containsOnly(PASSWORD);
        assertThat(lines("administrators")).containsExactly("of-the-administrator");
        assertThat(lines("calls"))
                .filteredOn(call -> call.startsWith("create users"))
                .hasSize(5)
                .anyMatch(call -> call.contains("firstName=Inès"));
        assertThat(lines("calls").getLast()).contains("--uusername simone.bernard --rolename etape-steering");
    }

    @Test
    void noPasswordIsOnACommandLine() throws Exception {
        samplePeople.run(PASSWORD + "\n");

        assertThat(lines("calls"))
                .isNotEmpty()
                .noneMatch(call -> call.contains(PASSWORD) || call.contains("of-the-administrator"));
    }

    @Test
    void aPasswordOnItsOwnCommandLineIsRefused() throws Exception {
        Script.Ended ended = samplePeople.run("", PASSWORD);

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.output()).contains("takes no arguments").doesNotContain(PASSWORD);
        assertThat(checkout.resolve("calls")).doesNotExist();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(checkout.resolve(file));
    }
}
