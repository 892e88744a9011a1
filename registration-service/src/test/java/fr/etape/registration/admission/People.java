package fr.etape.registration.admission;

/** Bodies of registrations. */
public final class People {

    private People() {}

    public static String elodie(String college) {
        return person("Élodie", "Grandjean", "elodie.grandjean@mairie-angers.example", college);
    }

    public static String numbered(int number, String college) {
        return person("Prénom" + number, "Nom" + number, "personne." + number + "@example.org", college);
    }

    /** The same person, who ranks ateliers. */
    public static String wishing(String person, String... codes) {
        return person.replace("[]", "[\"" + String.join("\", \"", codes) + "\"]");
    }

    public static String person(String givenName, String familyName, String email, String college) {
        return """
                {"givenName": "%s", "familyName": "%s", "email": "%s", "college": "%s", "organisation": "Ville d'Angers",
                 "siren": "214900078", "commune": "49007", "language": "fr", "wishes": []}
                """.formatted(givenName, familyName, email, college);
    }
}
