package fr.etape.launcher.identity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A fictional member of staff, in the shape that the provider and the start page read.
 *
 * @param sub what the provider calls them in tokens: the same on every machine, so that it is the same person after a
 *     move
 * @param loginHint what they type to sign in
 */
public record DemoPerson(
        String sub,
        String loginHint,
        String password,
        String name,
        String givenName,
        String familyName,
        String email,
        DemoRole role) {

    private static final String PASSWORD = "etape-demo";

    static DemoPerson of(String sub, String givenName, String familyName, DemoRole role) {
        String login = plain(givenName) + "." + plain(familyName);
        return new DemoPerson(
                sub,
                login,
                PASSWORD,
                givenName + " " + familyName,
                givenName,
                familyName,
                login + "@etape.example",
                role);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
