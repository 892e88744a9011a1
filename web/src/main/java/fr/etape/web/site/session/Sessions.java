package fr.etape.web.site.session;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fr.etape.web.site.api.ApiUnavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The sessions of all instances. */
public final class Sessions implements SessionRepository<StoredSession> {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private static final String UNREADABLE = Sessions.class.getName() + ".unreadable";

    /** Until the end of the request in which somebody signs in; then it gets its own time. */
    private static final Duration WHILE_SIGNING_IN = Duration.ofMinutes(1);

    private final MongoCollection<Document> documents;
    private volatile boolean indexed;

    Sessions(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public StoredSession createSession() {
        MapSession session = new MapSession(SessionId::fresh);
        session.setMaxInactiveInterval(WHILE_SIGNING_IN);
        return new StoredSession(session, false);
    }

    @Override
    public void save(StoredSession session) {
        String storedId = session.storedId();
        if (storedId == null || !storedId.equals(session.getId())) {
            asked(() -> insert(session, storedId));
        } else if (!session.changed().isEmpty()) {
            asked(() -> update(session));
        } else if (session.used()) {
            touch(session);
        }
    }

    /**
     * For a request: none while MongoDB does not answer, since most pages are for everybody; see {@link #unreadable}.
     */
    @Override
    public @Nullable StoredSession findById(String id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && unreadable(request).isPresent()) {
            return null;
        }
        try {
            return read(id);
        } catch (ApiUnavailable e) {
            if (request == null) {
                throw e;
            }
            LOG.warn("A session cannot be read: {}", e.getMessage());
            request.setAttribute(UNREADABLE, e, RequestAttributes.SCOPE_REQUEST);
            return null;
        }
    }

    /** Why this request has no session, where that is no answer to the question whether there is one. */
    public static Optional<ApiUnavailable> unreadable(RequestAttributes request) {
        return Optional.ofNullable(request.getAttribute(UNREADABLE, RequestAttributes.SCOPE_REQUEST))
                .map(ApiUnavailable.class::cast);
    }

    /** @throws ApiUnavailable while MongoDB does not answer */
    public @Nullable StoredSession read(String id) {
        Document found = asked(
                () -> documents.find(Filters.eq("_id", SessionId.name(id))).first());
        if (found == null) {
            return null;
        }
        MapSession session = SessionDocument.read(found, id);
        return session == null || session.isExpired() ? null : new StoredSession(session, true);
    }

    @Override
    public void deleteById(String id) {
        asked(() -> documents.deleteOne(Filters.eq("_id", SessionId.name(id))));
    }

    /** Under a new id everything is sealed anew, and the old one opens nothing any more. */
    private boolean insert(StoredSession session, @Nullable String oldId) {
        forgetIdleOnes();
        documents.insertOne(SessionDocument.whole(session));
        if (oldId != null) {
            documents.deleteOne(Filters.eq("_id", SessionId.name(oldId)));
        }
        session.stored();
        return true;
    }

    /** Only what changed, and only if it is still there: who signed out in another window stays signed out. */
    private boolean update(StoredSession session) {
        documents.updateOne(Filters.eq("_id", SessionId.name(session.getId())), SessionDocument.changes(session));
        session.stored();
        return true;
    }

    private void touch(StoredSession session) {
        try {
            update(session);
        } catch (MongoException e) {
            LOG.warn("The use of a session was not noted: {}", e.getMessage());
        }
    }

    private void forgetIdleOnes() {
        if (!indexed) {
            documents.createIndex(
                    Indexes.ascending(SessionDocument.ENDS_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
            indexed = true;
        }
    }

    private static <T extends @Nullable Object> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw ApiUnavailable.because(e);
        }
    }
}
