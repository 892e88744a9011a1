package fr.etape.access;

/**
 * What a pass looks like: a JWT that registration-service signs with ES256. Its subject is the id of a registration.
 * Whatever distinguishes it from a token of the identity provider (type, issuer, audience, algorithm, key) is checked.
 */
public final class PassFormat {

    public static final String ISSUER = "urn:etape:passes";
    public static final String AUDIENCE = "etape-participant";

    /** Value of the header {@code typ}, by which a pass is told from other tokens before anything is checked. */
    public static final String TYPE = "etape-pass+jwt";

    /** Claim: id of the stop at which the pass counts. */
    public static final String STOP = "stop";

    /** Claim: name of the participant's {@link fr.etape.contracts.College}. */
    public static final String COLLEGE = "college";

    private PassFormat() {}
}
