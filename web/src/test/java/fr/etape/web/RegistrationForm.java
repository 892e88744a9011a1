package fr.etape.web;

import fr.etape.web.Visitor.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form of a stop, and what the API says when it is sent. */
abstract class RegistrationForm extends SiteWithStub {

    static final String FORM = "/stops/angers-2027-03/register";
    static final String POST = "POST /api/stops/angers-2027-03/registrations";
    static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    static final String PICKED = "&communeAsked=Cholet&communeCode=49099";
    static final String CREATED = "{\"status\": \"CONFIRMED\", \"accessToken\": \"" + TOKEN + "\"}";

    static String keyOf(Page page) {
        return page.document().select("[name=key]").val();
    }

    /** All fields of a person whose commune the gateway knows by name. */
    static String filledIn(String... replaced) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", "key-of-this-form");
        fields.put("givenName", " Zoé ");
        fields.put("familyName", "Le Gall");
        fields.put("email", "zoe@cholet.example");
        fields.put("college", "ELU");
        fields.put("organisation", "Commune de Cholet");
        fields.put("siren", "214 900 995");
        fields.put("commune", "Cholet");
        fields.put("language", "fr");
        for (int i = 0; i < replaced.length; i += 2) {
            fields.put(replaced[i], replaced[i + 1]);
        }
        return Visitor.form(fields);
    }
}
