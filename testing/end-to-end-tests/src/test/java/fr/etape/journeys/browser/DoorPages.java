package fr.etape.journeys.browser;

import java.util.List;
import org.openqa.selenium.Keys;

/** Somebody with a scanner, which types a code and presses Enter. */
record DoorPages(Visitor door, String stopId) {

    void scan(List<String> tickets) {
        door.open("/staff/stops/" + stopId + "/door");
        for (int i = 0; i < tickets.size(); i++) {
            door.press(tickets.get(i), Keys.ENTER);
            door.awaitCount("#scans li[data-verdict=ADMITTED]", i + 1);
        }
    }

    void registerUnannounced(String givenName, String familyName) {
        door.open("/staff/stops/" + stopId + "/door");
        door.click("#walk-in");
        door.type("#givenName", givenName);
        door.type("#familyName", familyName);
        door.choose("#college", "ELU");
        door.type("#organisation", "Mairie de Cholet");
        door.type("#commune", "49099");
        door.click("#submit");
        door.awaitText("h1", givenName + " " + familyName + " is registered and here");
        door.awaitSeen("#ticket-code");
    }
}
