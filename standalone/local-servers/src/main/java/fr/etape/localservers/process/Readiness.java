package fr.etape.localservers.process;

/** How to know that a server which was just started can be used. */
public interface Readiness {

    /** @throws EndedEarly when the server ends first, or takes too long */
    void await(ServerProcess server);
}
