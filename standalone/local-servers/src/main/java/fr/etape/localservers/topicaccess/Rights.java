package fr.etape.localservers.topicaccess;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What somebody may do. Immutable. Whatever is not listed is refused. */
record Rights(List<Right> rights) {

    private record Right(AclOperation operation, ResourcePattern resource) {}

    static final Rights NONE = new Rights(List.of());

    /** Consumer groups and dead letters of its own. */
    static Rights ofService(String service) {
        ResourcePattern deadLetters =
                new ResourcePattern(ResourceType.TOPIC, "etape.dead-letters." + service + ".", PREFIXED);
        return ofGroups(service).and(CREATE, deadLetters).and(WRITE, deadLetters);
    }

    /** Consumer groups whose names begin with this and a dot. */
    static Rights ofGroups(String beginning) {
        return NONE.and(READ, new ResourcePattern(ResourceType.GROUP, beginning + ".", PREFIXED));
    }

    /** The owner of a stream makes its topic and writes there. */
    Rights owning(String... kinds) {
        Rights more = this;
        for (String kind : kinds) {
            more = more.and(CREATE, topicsOf(kind)).and(WRITE, topicsOf(kind));
        }
        return more;
    }

    Rights reading(String... kinds) {
        Rights more = this;
        for (String kind : kinds) {
            more = more.and(READ, topicsOf(kind));
        }
        return more;
    }

    List<AclBinding> of(String principal) {
        return rights.stream()
                .map(right -> new AclBinding(
                        right.resource(),
                        new AccessControlEntry(principal, "*", right.operation(), AclPermissionType.ALLOW)))
                .toList();
    }

    private Rights and(AclOperation operation, ResourcePattern resource) {
        List<Right> all = new ArrayList<>(rights);
        all.add(new Right(operation, resource));
        return new Rights(List.copyOf(all));
    }

    /** One topic for each stop, but a single one for the tour. */
    private static ResourcePattern topicsOf(String kind) {
        return kind.equals("tour")
                ? new ResourcePattern(ResourceType.TOPIC, "etape.tour.v1", LITERAL)
                : new ResourcePattern(ResourceType.TOPIC, "etape." + kind + ".v1.", PREFIXED);
    }
}
