package fr.etape.journeys.browser;

import fr.etape.journeys.http.Person;

/** The registration form of a stop. */
record Form(Visitor visitor) {

    /** Everything but the commune, which has a dialogue of its own. */
    void fillIn(Person person) {
        visitor.type("#givenName", person.givenName());
        visitor.type("#familyName", person.familyName());
        visitor.type("#email", person.email());
        visitor.choose("#college", person.college());
        visitor.type("#organisation", person.organisation());
        visitor.choose("#language", person.language());
    }

    void send() {
        visitor.click("#submit");
    }

    /** Sends, and picks the first commune when the form asks which one is meant. */
    void sendAndSayWhichCommune() {
        send();
        if (visitor.sees("[data-commune-choices] input")) {
            visitor.click("[data-commune-choices] input");
            send();
        }
        visitor.awaitSeen("#status");
    }
}
