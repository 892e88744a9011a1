package fr.etape.web.site.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session, and what of it is not yet stored. */
public final class StoredSession implements Session {

    /** A session that is used is stored as used no more often than this. */
    private static final Duration TOUCHED = Duration.ofMinutes(1);

    private final MapSession session;
    private final Set<String> changed = new HashSet<>();
    private @Nullable String storedId;
    private Instant storedAccess;
    private Duration storedIdle;

    /** @param stored whether it is in the database already */
    StoredSession(MapSession session, boolean stored) {
        this.session = session;
        this.storedId = stored ? session.getId() : null;
        this.storedAccess = session.getLastAccessedTime();
        this.storedIdle = session.getMaxInactiveInterval();
    }

    /** Under which id it is stored now; nothing when it is not. */
    @Nullable
    String storedId() {
        return storedId;
    }

    Set<String> changed() {
        return changed;
    }

    boolean used() {
        return session.getLastAccessedTime().isAfter(storedAccess.plus(TOUCHED))
                || !storedIdle.equals(session.getMaxInactiveInterval());
    }

    void stored() {
        storedId = session.getId();
        storedAccess = session.getLastAccessedTime();
        storedIdle = session.getMaxInactiveInterval();
        changed.clear();
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        return session.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        session.setAttribute(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        session.removeAttribute(name);
        changed.add(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        session.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
