package fr.etape.web.staff.home;

import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.signin.StaffApi;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Questions to services that hear of a role by an event, a second after it was given. A refusal of somebody who has the
 * role where roles are decided may mean no more than that, so the question is put again for a while. Whether it is
 * answered stays for the service to say.
 */
@Component
public final class RetryUntilRoleKnown {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final StaffApi gateway;
    private final OwnRoles own;
    private final long withinNanos;

    RetryUntilRoleKnown(StaffApi gateway, OwnRoles own, RoleSettings settings) {
        this.gateway = gateway;
        this.own = own;
        this.withinNanos = settings.rolesHeardWithin().toNanos();
    }

    /**
     * @param page the page that asks: the question is answered for the roles that may read it
     * @param question one that can be put twice
     * @throws Forbidden when the person has none of these roles, which is known at once, or when the service does not
     *     hear in time
     */
    public <T> T ask(String stopId, StaffPage page, Function<Api, T> question) {
        try {
            return question.apply(gateway.now());
        } catch (Forbidden refusal) {
            if (Collections.disjoint(own.at(stopId), page.roles())) {
                throw refusal;
            }
            return again(question).orElseThrow(() -> refusal);
        }
    }

    private <T> Optional<T> again(Function<Api, T> question) {
        long end = System.nanoTime() + withinNanos;
        while (System.nanoTime() - end < 0) {
            // On a virtual thread, which holds nothing else meanwhile. Interrupted, it does not wait, and the next
            // question fails.
            LockSupport.parkNanos(PAUSE.toNanos());
            Optional<T> answer = unlessRefused(question);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> unlessRefused(Function<Api, T> question) {
        try {
            return Optional.of(question.apply(gateway.now()));
        } catch (Forbidden e) {
            return Optional.empty();
        }
    }
}
