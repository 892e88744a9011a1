package fr.etape.sessions.bookings.draw.lots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * The worked example of draft-thomson-elegy-vrs (martinthomson/vrs, 2023-09-17); values recomputed in two languages.
 */
final class Bikeshed {

    static final byte[] SECRET = "totally not a bikeshed".getBytes(UTF_8);

    static final Hash256 COMMITMENT = new Hash256("950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488");

    static final Hash256 NINTH = new Hash256("5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456");

    static final Hash256 EIGHTH = new Hash256("2f70f884997ce80771adbefbbbc6c71a1b921da71896c25ca0f64966bfd0c8ce");

    static final PublicSource LOTTERIES = new PublicSource("1.2.3.4.5.6./1.2.3.4.5.6./1.2.3.4.5.6./");

    static final List<String> COLOURS = List.of(
            "aqua",
            "bisque",
            "blue",
            "cornflowerblue",
            "darkgoldenrod",
            "darkgray",
            "lavenderblush",
            "lightpink",
            "mediumvioletred");

    private Bikeshed() {}
}
