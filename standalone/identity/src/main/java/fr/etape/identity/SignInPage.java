package fr.etape.identity;

import fr.etape.identity.page.Language;
import fr.etape.identity.page.Pages;
import fr.etape.identity.page.Template;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A card for each demo person, which is a form of its own and signs in with one click; below, the usual two fields. */
@RestController
final class SignInPage {

    private static final Template PAGE = Template.named("sign-in");
    private static final Template CARD = Template.named("card");
    private static final Template REFUSED = Template.named("refused");

    private final Pages pages;
    private final DemoPeople people;

    SignInPage(Pages pages, DemoPeople people) {
        this.pages = pages;
        this.people = people;
    }

    @GetMapping(SignIn.PAGE)
    ResponseEntity<String> show(HttpServletRequest request, CsrfToken csrf) {
        Language language = Language.of(request);
        boolean refused = request.getParameter("error") != null;
        String cards = people.all().stream()
                .map(person -> card(person, language, csrf))
                .collect(Collectors.joining());
        Map<String, String> values = Map.of(
                "cards",
                cards,
                "csrf",
                csrf.getToken(),
                "refused",
                refused ? REFUSED.filled(language, Map.of()) : "",
                "invalid",
                Boolean.toString(refused));
        return pages.page(HttpStatus.OK, language, "sign-in.title", PAGE.filled(language, values));
    }

    private static String card(DemoPerson person, Language language, CsrfToken csrf) {
        Map<String, String> values = Map.of(
                "name", person.name(),
                "login", person.loginHint(),
                "password", person.password(),
                "role", language.word("role." + person.role()),
                "csrf", csrf.getToken());
        return CARD.filled(language, values);
    }
}
