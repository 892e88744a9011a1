package fr.etape.web.site.signin;

import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.SignInExpired;
import fr.etape.web.site.session.Sessions;
import fr.etape.web.site.session.StoredSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The gateway, asked in the name of the person who is signed in. Of several requests of one session, one alone renews
 * its tokens: a provider takes a refresh token once.
 */
@Component
public final class StaffApi {

    private static final int LOCKS = 64;

    private final Api api;
    private final ObjectProvider<Sessions> sessions;
    private final ObjectProvider<Refreshing> refreshing;
    private final HttpServletRequest request;
    private final Clock clock = Clock.systemUTC();
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    /** @param request the present one of each thread */
    StaffApi(
            Api api,
            ObjectProvider<Sessions> sessions,
            ObjectProvider<Refreshing> refreshing,
            HttpServletRequest request) {
        this.api = api;
        this.sessions = sessions;
        this.refreshing = refreshing;
        this.request = request;
    }

    /**
     * The gateway, for this request.
     *
     * @throws SignInExpired when nobody is signed in any more
     */
    public Api now() {
        return api.bearing(tokens().access());
    }

    private Tokens tokens() {
        HttpSession session = Optional.ofNullable(request.getSession(false)).orElseThrow(SignInExpired::new);
        if (request.getAttribute(KeptTokens.NAME) instanceof Tokens renewed) {
            return renewed;
        }
        Tokens kept = session.getAttribute(KeptTokens.NAME) instanceof Tokens tokens ? tokens : null;
        if (kept == null) {
            throw new SignInExpired();
        }
        Tokens present = kept.endSoon(clock.instant()) ? renewed(session.getId()) : kept;
        request.setAttribute(KeptTokens.NAME, present);
        return present;
    }

    private Tokens renewed(String sessionId) {
        Lock lock = locks[Math.floorMod(sessionId.hashCode(), LOCKS)];
        lock.lock();
        try {
            StoredSession session = stored(sessionId);
            Tokens newest = in(session);
            return newest.endSoon(clock.instant()) ? renew(session, newest) : newest;
        } finally {
            lock.unlock();
        }
    }

    private Tokens renew(StoredSession session, Tokens old) {
        try {
            Tokens renewed = refreshing.getObject().renew(old);
            session.setAttribute(KeptTokens.NAME, renewed);
            sessions.getObject().save(session);
            return renewed;
        } catch (SignInExpired e) {
            // Another instance may have been first.
            Tokens newest = in(stored(session.getId()));
            if (newest.endSoon(clock.instant())) {
                throw e;
            }
            return newest;
        }
    }

    private StoredSession stored(String sessionId) {
        return Optional.ofNullable(sessions.getObject().read(sessionId)).orElseThrow(SignInExpired::new);
    }

    private static Tokens in(StoredSession session) {
        return Optional.<Tokens>ofNullable(session.getAttribute(KeptTokens.NAME))
                .orElseThrow(SignInExpired::new);
    }
}
