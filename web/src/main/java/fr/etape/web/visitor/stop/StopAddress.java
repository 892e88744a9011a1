package fr.etape.web.visitor.stop;

/** Where the pages of a stop are. Those for its team are at the same address below {@code /staff}. */
public final class StopAddress {

    /** The path of a stop, with its id as the variable {@code stopId}. Other addresses have no page. */
    public static final String PATH = "/stops/{stopId:[a-z0-9-]{1,100}}";

    private StopAddress() {}
}
