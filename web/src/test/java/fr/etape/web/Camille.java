package fr.etape.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** An elected official of Angers, who mistypes her address. */
final class Camille {

    private Camille() {}

    /** What she enters into the form of registration. */
    static Map<String, String> answers() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", "key-of-the-first-form");
        fields.put("givenName", "Camille");
        fields.put("familyName", "Testard");
        fields.put("email", "camile@angers.example");
        fields.put("college", "ELU");
        fields.put("organisation", "Ville d’Angers");
        fields.put("commune", "Angers");
        fields.put("communeAsked", "Angers");
        fields.put("communeCode", "49007");
        fields.put("language", "fr");
        return fields;
    }
}
