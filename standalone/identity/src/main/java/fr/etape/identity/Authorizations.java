package fr.etape.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Who signed in through which client, as long as a token of theirs is good. What a program gets for itself is not kept:
 * it asks again. Kept in a file too, so that people stay signed in when the suite is started again.
 */
@Component
final class Authorizations implements OAuth2AuthorizationService {

    private static final Map<String, Class<? extends OAuth2Token>> KINDS = Map.of(
            OAuth2ParameterNames.CODE, OAuth2AuthorizationCode.class,
            OAuth2ParameterNames.ACCESS_TOKEN, OAuth2AccessToken.class,
            OAuth2ParameterNames.REFRESH_TOKEN, OAuth2RefreshToken.class,
            OidcParameterNames.ID_TOKEN, OidcIdToken.class);

    private final Map<String, OAuth2Authorization> byId = new ConcurrentHashMap<>();
    private final AuthorizationFile file;
    private final int most;

    Authorizations(AuthorizationFile file, IdentitySettings settings) {
        this.file = file;
        this.most = settings.signIns();
        file.read().forEach(one -> byId.put(one.getId(), one));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            byId.put(authorization.getId(), authorization);
            forgetTheFirst();
            if (isRedeemed(authorization)) {
                keep();
            }
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
        keep();
    }

    private synchronized void keep() {
        forgetTheOld();
        file.write(byId.values().stream().filter(Authorizations::isRedeemed).toList());
    }

    private void forgetTheOld() {
        byId.values().removeIf(one -> tokens(one, null).noneMatch(OAuth2Authorization.Token::isActive));
    }

    /** Codes first: anybody gets one by an address alone, and most of them are never used. */
    private synchronized void forgetTheFirst() {
        if (byId.size() > most) {
            forgetTheOld();
            byId.values().stream()
                    .sorted(Comparator.comparing(Authorizations::isRedeemed).thenComparing(Authorizations::issuedAt))
                    .limit(Math.max(0, byId.size() - most))
                    .toList()
                    .forEach(one -> byId.remove(one.getId()));
        }
    }

    /** Whether its code was exchanged for tokens. */
    private static boolean isRedeemed(OAuth2Authorization authorization) {
        return authorization.getAccessToken() != null;
    }

    private static Instant issuedAt(OAuth2Authorization authorization) {
        return tokens(authorization, null)
                .map(token -> token.getToken().getIssuedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    /** A token counts only as what it is: a refresh token, say, is no code. */
    @Override
    public @Nullable OAuth2Authorization findByToken(String value, @Nullable OAuth2TokenType type) {
        return byId.values().stream()
                .filter(one -> tokens(one, type)
                        .anyMatch(token -> token.getToken().getTokenValue().equals(value)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<OAuth2Authorization.Token<?>> tokens(
            OAuth2Authorization authorization, @Nullable OAuth2TokenType type) {
        return KINDS.entrySet().stream()
                .filter(kind -> type == null || kind.getKey().equals(type.getValue()))
                .flatMap(kind -> Stream.ofNullable(authorization.getToken(kind.getValue())));
    }
}
