package fr.etape.sessions.votes;

import fr.etape.sessions.votes.lots.LotKey;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The two secrets of a question, each 64 hexadecimal digits. They lie in a document of their own, never in an event.
 *
 * @param lotSeed draws lots and sheets; published with the result
 * @param ballotKey turns voters into ballots; deleted with the closing, so that nobody can tell whose a ballot was
 */
public record QuestionKeys(String lotSeed, String ballotKey) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static QuestionKeys newKeys() {
        return new QuestionKeys(random(), random());
    }

    LotKey lots() {
        return key(lotSeed);
    }

    /** The code of a voter on a question: {@code HMAC(ballotKey, "ballot" LF question LF registration)}. */
    String ballot(String questionId, UUID registrationId) {
        return key(ballotKey).number("ballot", questionId, registrationId.toString());
    }

    private static LotKey key(String digits) {
        return new LotKey(HexFormat.of().parseHex(digits));
    }

    private static String random() {
        byte[] bytes = new byte[LotKey.LEAST_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "QuestionKeys";
    }
}
