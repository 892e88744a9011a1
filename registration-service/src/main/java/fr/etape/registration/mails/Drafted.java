package fr.etape.registration.mails;

import fr.etape.registration.mails.letters.Letter;
import java.util.UUID;

/** A mail with its letter and whom it goes to, or why there is none. */
sealed interface Drafted {

    /** @param person key of the person whose address it is */
    record Ready(Letter letter, String stopName, String address, UUID person) implements Drafted {

        /** Names nobody, whatever logs it. */
        @Override
        public String toString() {
            return "Ready";
        }
    }

    /** The announcement of the stop is on its way, or an earlier mail to the same person waits. */
    record NotYet() implements Drafted {}

    /** There is nobody to send it to, or they have had too many. */
    record Never(String reason) implements Drafted {}
}
