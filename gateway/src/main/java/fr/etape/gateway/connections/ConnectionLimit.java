package fr.etape.gateway.connections;

import fr.etape.gateway.clients.Clients;
import fr.etape.gateway.held.OpenPlaces;
import fr.etape.gateway.held.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many connections there may be. Those of a trusted proxy are of many clients, and count in all alone. */
@Component
final class ConnectionLimit {

    private final Clients clients;
    private final Places places;

    ConnectionLimit(Clients clients, OpenPlaces open) {
        this.clients = clients;
        this.places = open.connections();
    }

    /** @param address whence the connection comes */
    boolean take(String address) {
        return places.take(counted(address), 1);
    }

    void giveBack(String address) {
        places.giveBack(counted(address), 1);
    }

    private @Nullable String counted(String address) {
        return clients.countedPeer(address);
    }
}
