package fr.etape.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * No personal data in any event, ever: events are kept for good and shown to partners, and nobody could take a name
 * back. Together with {@link RecordsAgreeWithSchemasTest} this holds for what is sent, not only for what is described.
 */
class PersonalDataTest {

    private static final Map<String, JsonNode> SCHEMAS = Contract.schemas(Contract.RESOURCES);

    static Stream<String> types() {
        return SCHEMAS.keySet().stream();
    }

    private static JsonNode schema(String type) {
        return Objects.requireNonNull(SCHEMAS.get(type)).deepCopy();
    }

    @ParameterizedTest
    @MethodSource("types")
    void noSchemaHasRoomForAPerson(String type) {
        assertThat(PersonalData.in(schema(type))).isEmpty();
    }

    /** Negative control: planted in a real schema, each is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email           | {"type": "string", "pattern": "^[a-z0-9]{8}$"} | email: its name speaks of a person
            givenName       | {"type": "string", "pattern": "^[a-z0-9]{8}$"} | givenName: its name speaks of a person
            mobile_phone    | {"type": "integer"}                            | mobile_phone: its name speaks of a person
            yearOfBirth     | {"type": "integer"}                            | yearOfBirth: its name speaks of a person
            personId        | {"type": "string", "pattern": "^[A-Za-z0-9_-]+$"} | personId: its name speaks of a person
            role            | {"enum": ["MAYOR"]}                            | role: its name speaks of a person
            topic           | {"type": "string"}                             | topic: accepts free text
            topic           | {"type": "string", "maxLength": 200}           | topic: accepts free text
            topic           | {"type": "string", "pattern": "[a-z]"}         | topic: accepts free text
            topic           | {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"} | topic: accepts free text
            point           | {"type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$"} | point: accepts free text
            number          | {"type": "string", "pattern": "^[0-9]+$"}    | number: accepts free text
            topics          | {"type": "array", "items": {"type": "string"}} | topics[]: accepts free text
            extra           | {"type": "object"}                             | extra: an object of anything
            extra           | {}                                             | extra: of no one type
            extra           | {"type": ["string", "null"]}                   | extra: of no one type
            """)
    void whatIsPlantedIsFound(String member, String form, String finding) {
        JsonNode planted = schema("fr.etape.registration.confirmed.v1");
        ((ObjectNode) planted.get("properties")).set(member, Contract.JSON.readTree(form));

        assertThat(PersonalData.in(planted)).containsExactly(finding);
    }

    @Test
    void whatIsPlantedInsideAnotherMemberIsFoundToo() {
        JsonNode planted = schema("fr.etape.tour.stop-published.v1");
        JsonNode stop = planted.get("properties").get("stop");
        ((ObjectNode) stop.get("properties")).putObject("contact").put("type", "string");
        ((ObjectNode) stop.get("properties").get("name")).remove("maxLength");

        assertThat(PersonalData.in(planted))
                .containsExactly(
                        "stop.name: unbounded",
                        "stop.contact: its name speaks of a person",
                        "stop.contact: accepts free text");
    }

    /**
     * Why the organisers of a stop are reached by a page and not by an e-mail address: no pattern tells the address of
     * a service from that of a person, and what is in an event stays there.
     */
    @ParameterizedTest
    @ValueSource(strings = {"helpEmail", "contactEmail"})
    void anEmailAddressOfTheOrganisersWouldBeFound(String member) {
        JsonNode planted = schema("fr.etape.tour.stop-published.v1");
        ((ObjectNode) planted.get("properties").get("stop").get("properties"))
                .putObject(member)
                .put("type", "string")
                .put("pattern", "^[^@ ]+@[^@ ]+$");

        assertThat(PersonalData.in(planted))
                .containsExactly(
                        "stop." + member + ": its name speaks of a person", "stop." + member + ": accepts free text");
    }

    @ParameterizedTest
    @CsvSource({
        "https://angers.example/contact, true",
        "https://www.angers.example, true",
        "https://angers.example/page?id=12, true",
        "mailto:contact@angers.example, false",
        "https://claire.martin@angers.example/, false",
        "https://angers.example/write?to=claire.martin@angers.example, false",
        "https://angers.example/write?to=claire.martin%40angers.example, false",
        "http://angers.example/contact, false",
        "https://angers.example/#contact, false"
    })
    void theHelpPageOfAStopHasNoRoomForAnEmailAddress(String sent, boolean valid) {
        JsonNode helpPage = schema("fr.etape.tour.stop-published.v1").at("/properties/stop/properties/helpPage");

        assertThat(Contract.errors(helpPage, JsonNodeFactory.instance.stringNode(sent))
                        .isEmpty())
                .isEqualTo(valid);
    }
}
