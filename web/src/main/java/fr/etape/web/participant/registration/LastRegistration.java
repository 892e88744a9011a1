package fr.etape.web.participant.registration;

import fr.etape.web.site.form.Form;
import fr.etape.web.site.session.SealSettings;
import fr.etape.web.site.session.SealedCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which registration was made last in a browser, at one stop. Whoever goes back to the form to correct something is
 * asked before they take a second seat. Only the browser has it, sealed, and only for the form of that stop.
 */
@Component
class LastRegistration {

    private static final String COOKIE = "etape-registered";

    /**
     * @param key of the form that made it
     * @param name of the person
     * @param email the beginning of the address, enough to see a mistake
     */
    record Made(String key, String accessToken, String name, String email) {

        private static final int PARTS = 4;

        static Made of(Form form, String accessToken) {
            return new Made(
                    form.key(),
                    accessToken,
                    oneLine(form.get("givenName") + " " + form.get("familyName")),
                    oneLine(beginning(form.get("email"))));
        }

        public String address() {
            return Registering.addressOf(accessToken);
        }

        private String written() {
            return String.join("\n", key, accessToken, name, email);
        }

        private static Optional<Made> read(String written) {
            List<String> parts = List.of(written.split("\n", -1));
            return parts.size() == PARTS
                    ? Optional.of(new Made(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
                    : Optional.empty();
        }

        /** {@code camile@…} */
        private static String beginning(String email) {
            int at = email.indexOf('@');
            return at < 0 ? email : email.substring(0, at + 1) + "…";
        }

        private static String oneLine(String text) {
            return text.replace('\n', ' ').replace('\r', ' ');
        }

        @Override
        public String toString() {
            return "Made[]";
        }
    }

    private final SealedCookies cookies;
    private final SealSettings settings;

    LastRegistration(SealedCookies cookies, SealSettings settings) {
        this.cookies = cookies;
        this.settings = settings;
    }

    void keep(String stopId, Made made, HttpServletResponse response) {
        cookies.keep(response, COOKIE, path(stopId), settings.registrationFor(), made.written());
    }

    Optional<Made> at(String stopId, HttpServletRequest request) {
        return cookies.read(request, COOKIE, path(stopId)).flatMap(Made::read);
    }

    void forget(String stopId, HttpServletResponse response) {
        cookies.forget(response, COOKIE, path(stopId));
    }

    private static String path(String stopId) {
        return "/stops/" + stopId + "/register";
    }
}
