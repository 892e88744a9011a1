package fr.etape.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * So many people may be signed in here at a time; then the one who signed in first has to sign in again. Anybody can be
 * signed in by an address alone, as often as they like.
 */
@Component
class FewSessions implements HttpSessionListener {

    private final SequencedMap<String, HttpSession> open = new LinkedHashMap<>();
    private final int most;

    FewSessions(IdentitySettings settings) {
        this.most = settings.sessions();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession first = added(event.getSession());
        if (first != null) {
            try {
                first.invalidate();
            } catch (IllegalStateException e) {
                // Ended meanwhile.
            }
        }
    }

    private synchronized @Nullable HttpSession added(HttpSession session) {
        open.put(session.getId(), session);
        return open.size() > most ? open.pollFirstEntry().getValue() : null;
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }
}
