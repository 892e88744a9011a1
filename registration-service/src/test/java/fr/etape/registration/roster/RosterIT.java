package fr.etape.registration.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The list of registrations: in pages, sorted, filtered and searched. */
class RosterIT extends StaffedStop {

    @Test
    void theListComesPageByPageInTheOrderOfArrival() {
        List<String> names = new ArrayList<>();
        String cursor = "0";
        int pages = 0;
        while (!cursor.isEmpty()) {
            JsonNode page =
                    service.as("claire").get(LIST + "?limit=3&cursor=" + cursor).json();
            page.path("items").forEach(item -> names.add(item.path("familyName").asString()));
            cursor = page.path("next").asString("");
            pages++;
        }

        assertThat(names).containsExactly("Grandjean", "Le Goff", "Grand", "Nom0", "Nom1", "Nom2", "Nom3");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void aPageSaysWhereItStandsAmongHowMany() {
        JsonNode first = page("?limit=3");
        JsonNode second = page("?limit=3&cursor=" + first.path("next").asString());
        JsonNode last = page("?limit=3&cursor=" + second.path("next").asString());
        JsonNode back = page("?limit=3&cursor=" + last.path("previous").asString());

        assertThat(first.path("total").asInt()).isEqualTo(7);
        assertThat(first.path("before").asInt()).isZero();
        assertThat(first.path("previous").isNull()).isTrue();
        assertThat(last.path("before").asInt()).isEqualTo(6);
        assertThat(last.path("next").isNull()).isTrue();
        assertThat(back.path("items")).isEqualTo(second.path("items"));
        assertThat(page("?college=ETAT").path("total").asInt()).isEqualTo(2);
    }

    @Test
    void theListIsSortedByNameAndFromTheLast() {
        assertThat(names("?sort=NAME"))
                .containsExactly("Grand", "Grandjean", "Le Goff", "Nom0", "Nom1", "Nom2", "Nom3");
        assertThat(names("?sort=LATEST&limit=2")).containsExactly("Nom3", "Nom2");
        JsonNode second = page("?sort=NAME&limit=2&cursor="
                + page("?sort=NAME&limit=2").path("next").asString());
        assertThat(second.path("items").get(0).path("familyName").asString()).isEqualTo("Le Goff");
        assertThat(second.path("before").asInt()).isEqualTo(2);
        assertThat(page("?sort=NAME&limit=2&cursor=" + second.path("previous").asString())
                        .path("items")
                        .get(1)
                        .path("familyName")
                        .asString())
                .isEqualTo("Grandjean");
        assertThat(service.as("claire").get(LIST + "?sort=AGE").status()).isEqualTo(400);
        assertThat(service.as("claire").get(LIST + "?cursor=zzz").status()).isEqualTo(400);
    }

    private JsonNode page(String query) {
        return service.as("claire").get(LIST + query).json();
    }

    @Test
    void theListIsFilteredByCollegeAndStatus() {
        assertThat(names("?college=ETAT")).containsExactly("Grand", "Nom3");
        assertThat(names("?status=WAITLISTED")).containsExactly("Nom1", "Nom2");
        assertThat(names("?status=WAITLISTED&college=ETAT")).isEmpty();
        assertThat(service.as("claire").get(LIST + "?college=NOBLESSE").status())
                .isEqualTo(400);
    }

    @Test
    void aCollegeThatDoesNotExistIsRefusedAndTheOthersAreNamed() {
        assertThat(service.as("claire").get(LIST + "?college=NOBLESSE").text("detail"))
                .isEqualTo(
                        "The value of college cannot be read. It must be one of ELU, COLLECTIVITE, INDUSTRIEL, OPERATEUR,"
                                + " ETAT, AUTRE.");
    }

    @Test
    void peopleAreFoundByTheBeginningsOfTheirNamesAndByTheirAddresses() {
        assertThat(names("?q=grand")).containsExactly("Grandjean", "Grand");
        assertThat(names("?q=%C3%89lo%20GRAND")).containsExactly("Grandjean");
        assertThat(names("?q=goff")).containsExactly("Le Goff");
        assertThat(names("?q=noel")).containsExactly("Le Goff");
        assertThat(names("?q=contact@quimper.example")).containsExactly("Le Goff");
        assertThat(names("?q=%20Contact@Quimper.example&status=CONFIRMED")).containsExactly("Le Goff");
        assertThat(names("?q=contact@quimper")).isEmpty();
        assertThat(names("?q=jean")).containsExactly("Le Goff");
        assertThat(names("?q=*")).isEmpty();
        assertThat(names("?q=%20")).hasSize(7);
        assertThat(service.as("claire").get(LIST + "?q=" + "x".repeat(201)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=-1", "limit=0", "limit=101", "cursor=-1", "cursor=zzz", "cursor=", "q=a&q=b"})
    void aParameterOutOfRangeIsNotBent(String query) {
        Answer answer = service.as("claire").get(LIST + "?" + query);

        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:unreadable");
        assertThat(answer.text("detail")).contains(query.substring(0, query.indexOf('=')) + " must ");
    }

    private List<String> names(String query) {
        return service.as("claire")
                .get(LIST + query)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("familyName").asString())
                .toList();
    }

    @Test
    void organisersAndTheCommitteeSeeAddressesAndTheDoorDoesNot() {
        assertThat(firstOf(service.as("claire")).path("email").asString())
                .isEqualTo("elodie.grandjean@mairie-angers.example");
        assertThat(firstOf(service.as(simone())).path("email").asString())
                .isEqualTo("elodie.grandjean@mairie-angers.example");
        assertThat(firstOf(service.as("hugo")).path("email").isNull()).isTrue();
        assertThat(firstOf(service.as("hugo")).path("familyName").asString()).isEqualTo("Grandjean");
        assertThat(service.as("claire").get(LIST).header("Cache-Control")).isEqualTo("no-store");
    }

    private JsonNode firstOf(Client client) {
        return client.get(LIST + "?limit=1").json().path("items").path(0);
    }
}
