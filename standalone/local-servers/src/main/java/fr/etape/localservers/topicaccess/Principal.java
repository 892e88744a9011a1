package fr.etape.localservers.topicaccess;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;

/** Who comes to the broker, and with which rights. A service writes the streams it owns, and no others. */
public enum Principal {
    /** Makes principals and rights, and may do everything. Also the broker's own name. */
    ADMIN(Rights.NONE),
    REGISTRATION(Rights.ofService("registration").owning("registrations").reading("tour", "team", "programme")),
    SESSIONS(Rights.ofService("sessions")
            .owning("tour", "team", "programme", "bookings", "tables", "contributions", "votes", "feedback")
            .reading("registrations")),
    REPORTING(Rights.ofService("reporting")
            .reading("tour", "team", "registrations")
            .reading("programme", "bookings", "tables", "contributions", "votes", "feedback")),
    /** Reads what is public. Who works at a stop is not: no team. */
    PARTNER(Rights.ofGroups("partner")
            .reading("tour", "registrations")
            .reading("programme", "bookings", "tables", "contributions", "votes", "feedback"));

    private final Rights rights;

    Principal(Rights rights) {
        this.rights = rights;
    }

    /** The name it signs in with. */
    public String user() {
        return "etape-" + name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable that has its password, where it comes by environment. */
    public String passwordVariable() {
        return "KAFKA_" + name() + "_PASSWORD";
    }

    List<AclBinding> bindings() {
        return rights.of("User:" + user());
    }

    static Stream<AclBinding> allBindings() {
        return Stream.of(values()).flatMap(principal -> principal.bindings().stream());
    }
}
