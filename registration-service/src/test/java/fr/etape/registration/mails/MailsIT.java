package fr.etape.registration.mails;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.registration.mails.Postbox.Received;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What participants find in their mailbox. */
class MailsIT {

    private static Postbox postbox;
    private static RunningApplication service;

    @BeforeAll
    static void start() {
        postbox = Postbox.open();
        service = Mailing.through(postbox).start();
    }

    @AfterAll
    static void stop() {
        service.close();
        postbox.close();
    }

    @Test
    void eachStepOfARegistrationIsToldOnceInItsOrder() {
        String stop = Stops.open(service, Map.of(ELU, 1));
        Participants people = new Participants(service);
        Answer first = people.register(stop, person("anne@ville.example", "fr"));
        people.register(stop, person("bruno@ville.example", "fr"));
        people.register(stop, person("chloe@ville.example", "fr"));
        people.cancel(first.text("accessToken"));
        people.cancel(first.text("accessToken"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> postbox.takenFor("bruno@ville.example").size() == 2
                        && postbox.takenFor("anne@ville.example").size() == 2);

        assertThat(kinds("anne@ville.example")).containsExactly("confirmed", "cancelled");
        assertThat(kinds("bruno@ville.example")).containsExactly("waiting", "promoted");
        assertThat(kinds("chloe@ville.example")).containsExactly("waiting");
    }

    @Test
    void aConfirmationSaysWhatHappenedWhereWhenAndWhatToDoNext() {
        String stop = Stops.open(service, Map.of(ELU, 1));
        Answer registered = new Participants(service).register(stop, person("elodie@ville.example", "fr"));

        Received mail = only("elodie@ville.example");

        assertThat(mail.subject()).isEqualTo("Votre place est confirmée\u00a0: Angers, jeudi 31 décembre 2099");
        assertThat(mail.text())
                .contains("Votre inscription à l’étape «\u00a0Angers\u00a0» a été enregistrée le ")
                .contains("Date\u00a0: jeudi 31 décembre 2099\n")
                .contains("Horaires\u00a0: de 0\u00a0h à 8\u00a0h (heure de Paris)\n")
                .contains("Lieu\u00a0: Terra Botanica, Angers\n")
                .contains("\n" + Mailing.SITE + "/registrations/" + registered.text("accessToken") + "\n")
                .containsPattern(
                        "Code de votre billet\u00a0: [BCDFGHJKNPRSTVXY]{4}-[BCDFGHJKNPRSTVXY]{4}-[BCDFGHJKNPRSTVXY]{4}\n")
                .contains("Si vous ne pouvez plus venir, annulez");
        assertThat(mail.html())
                .contains("<html lang=\"fr\">")
                .contains("href=\"" + Mailing.SITE + "/registrations/" + registered.text("accessToken") + "\"")
                .doesNotContain("<img", "<script", "src=");
        assertThat(mail.header("From"))
                .isEqualTo("=?UTF-8?Q?Territoires_connect=C3=A9s=2C_Angers?=\r\n <inscriptions@etape.example>");
        assertThat(mail.envelope().from()).isEqualTo("inscriptions@etape.example");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
        assertThat(mail.header("Message-ID"))
                .matches("<" + registered.text("registrationId") + "\\.\\d+@etape\\.example>");
    }

    @Test
    void whoChoseEnglishReadsEnglish() {
        String stop = Stops.open(service, Map.of(ELU, 1));
        Participants people = new Participants(service);
        people.register(stop, person("first@town.example", "en"));
        people.register(stop, person("second@town.example", "en"));

        assertThat(only("first@town.example").subject())
                .isEqualTo("Your seat is confirmed: Angers, Thursday 31 December 2099");
        assertThat(only("second@town.example").text())
                .contains("you are on the waiting list, in place 1.")
                .contains("Place: Terra Botanica, Angers\n");
    }

    @Test
    void nothingThatSomebodyTypedIsInAMailSoNobodyCanHaveUsSendTheirWords() {
        String stop = Stops.open(service, Map.of(ELU, 1));
        String body = People.person(
                        "Gagnez 1000 € sur https://evil.example",
                        "Bcc: all@evil.example",
                        "victim@ville.example",
                        "ELU")
                .replace("Ville d'Angers", "<b>evil.example</b>");

        assertThat(new Participants(service).register(stop, body).status()).isEqualTo(201);
        Received mail = only("victim@ville.example");

        assertThat(mail.subject() + mail.text() + mail.html() + mail.raw()).doesNotContain("evil");
        assertThat(mail.envelope().to()).containsExactly("victim@ville.example");
    }

    @Test
    void theSubjectNamesNobody() {
        String stop = Stops.open(service, Map.of(ELU, 1));
        new Participants(service).register(stop, People.person("Zébulon", "Wojciechowska", "zw@ville.example", "ELU"));

        assertThat(only("zw@ville.example").subject()).doesNotContain("Zébulon", "Wojciechowska", "zw", "ville");
    }

    @Test
    void anAddressWithAnAccentInItsDomainIsWrittenAsServersNeedIt() {
        String stop = Stops.open(service, Map.of(ELU, 1));
        new Participants(service).register(stop, person("idn@métropole.example", "fr"));

        assertThat(only("idn@xn--mtropole-b1a.example").header("To")).isEqualTo("idn@xn--mtropole-b1a.example");
    }

    @Test
    void anAddressWithAnAccentBeforeTheSignIsWrittenToWhereTheServerKnowsHow() {
        String stop = Stops.open(service, Map.of(ELU, 1));
        new Participants(service).register(stop, person("élodie@ville.example", "fr"));

        assertThat(only("élodie@ville.example").subject()).startsWith("Votre place est confirmée");
    }

    @Test
    void noLineIsLongerThanServersPromiseToKeep() {
        String stop = Stops.open(service, Map.of(ELU, 1));
        new Participants(service).register(stop, person("lines@ville.example", "fr"));

        assertThat(only("lines@ville.example").raw().lines()).allMatch(line -> line.length() <= 998);
    }

    private static Received only(String address) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !postbox.takenFor(address).isEmpty());
        List<Received> all = postbox.takenFor(address);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> kinds(String address) {
        return postbox.takenFor(address).stream()
                .map(mail -> mail.header("Etape-Kind"))
                .toList();
    }

    private static String person(String email, String language) {
        return People.person("Anne", "Martin", email, "ELU").replace("\"fr\"", "\"" + language + "\"");
    }
}
