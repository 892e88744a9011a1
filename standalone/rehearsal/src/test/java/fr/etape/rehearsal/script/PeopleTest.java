package fr.etape.rehearsal.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void angersHas340PeopleOfSixColleges() {
        List<Person> people = StopScript.ANGERS.people();

        Map<String, Long> byCollege =
                people.stream().collect(Collectors.groupingBy(Person::college, Collectors.counting()));
        assertThat(people).hasSize(340);
        assertThat(byCollege).containsOnlyKeys("ELU", "COLLECTIVITE", "INDUSTRIEL", "OPERATEUR", "ETAT", "AUTRE");
        assertThat(people.stream().map(Person::email)).doesNotHaveDuplicates();
    }

    @Test
    void saintDenisHas130PeopleAndMoreOfThemThanSeats() {
        List<Person> people = StopScript.SAINT_DENIS.people();

        assertThat(people).hasSize(130);
        assertThat(people.stream().map(Person::email)).doesNotHaveDuplicates();
        assertThat(people.stream().filter(one -> one.college().equals("COLLECTIVITE")))
                .hasSize(42);
    }

    @Test
    void theFirstPersonOfAngersIsReadFieldByField() {
        Person first = StopScript.ANGERS.people().getFirst();

        assertThat(first)
                .isEqualTo(new Person(
                        "49007-00001",
                        "Pascal",
                        "Chauvin",
                        "pascal.chauvin.1@ca-saumur-val-de-loire.example",
                        "COLLECTIVITE",
                        "CA Saumur Val de Loire",
                        "200071876",
                        "49140",
                        List.of("donnees", "sante", "mobilite"),
                        "fr"));
    }

    @Test
    void anEmptySirenIsNotSent() {
        Person second = StopScript.ANGERS.people().get(1);

        assertThat(second.siren()).isEmpty();
        assertThat(second.registration()).doesNotContainKey("siren").containsEntry("organisation", "Smart Mât");
    }

    @Test
    void aLineWithAFieldTooManyOrAQuoteIsRefused() {
        assertThatThrownBy(() -> People.read("a,b\n1,2,3")).hasMessage("not 2 plain fields: 1,2,3");
        assertThatThrownBy(() -> People.read("a,b\n\"1\",2")).hasMessage("not 2 plain fields: \"1\",2");
    }
}
