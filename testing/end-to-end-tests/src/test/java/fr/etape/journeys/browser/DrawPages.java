package fr.etape.journeys.browser;

import java.util.function.Consumer;

/** The steps of a draw on the page of the ateliers, each of which is offered when the one before is done. */
record DrawPages(Visitor organiser) {

    /**
     * @param dice as they were read aloud
     * @param look at each page, by its name
     */
    void draw(String dice, Consumer<String> look) {
        organiser.click("#announce");
        organiser.awaitSeen("#draw[data-next=CLOSE]");
        look.accept("ateliers-closing");
        organiser.click("#close");
        organiser.awaitSeen("#confirm");
        look.accept("closing-the-wishes");
        organiser.click("#confirm");
        organiser.awaitSeen("#draw[data-next=DRAW]");
        organiser.type("#numbers", dice);
        organiser.click("#read");
        organiser.awaitSeen("#make-draw");
        look.accept("the-numbers-once-more");
        organiser.click("#make-draw");
        organiser.awaitSeen("#draw[data-next=DONE]");
        look.accept("ateliers-drawn");
    }
}
