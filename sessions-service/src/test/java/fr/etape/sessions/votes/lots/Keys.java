package fr.etape.sessions.votes.lots;

/** Keys of tests. */
public final class Keys {

    /** The bytes 0, 1, … 31. */
    public static final LotKey ZERO_TO_31 = new LotKey(counted());

    private Keys() {}

    private static byte[] counted() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
