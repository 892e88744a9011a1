package fr.etape.rehearsal.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One who registers.
 *
 * @param siren nine digits, or empty
 * @param commune INSEE code
 * @param wishes preferred ateliers, the most wanted first
 */
public record Person(
        String externalId,
        String givenName,
        String familyName,
        String email,
        String college,
        String organisation,
        String siren,
        String commune,
        List<String> wishes,
        String language) {

    /** As the form sends it. */
    public Map<String, Object> registration() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("givenName", givenName);
        body.put("familyName", familyName);
        body.put("email", email);
        body.put("college", college);
        body.put("organisation", organisation);
        if (!siren.isEmpty()) {
            body.put("siren", siren);
        }
        if (!commune.isEmpty()) {
            body.put("commune", commune);
        }
        body.put("language", language);
        body.put("wishes", wishes);
        return body;
    }
}
