package fr.etape.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * One of the demo people.
 *
 * @param sub what tokens call them, the same for ever
 * @param loginHint what they type to sign in, and what an authorization request may name
 * @param role what they do at the rehearsed stop, in the words of the suite; {@code STEERING} is also said in their
 *     tokens
 */
record DemoPerson(
        String sub,
        String loginHint,
        String password,
        String name,
        String givenName,
        String familyName,
        String email,
        String role)
        implements UserDetails {

    private static final long serialVersionUID = 1L;

    public boolean steering() {
        return role.equals("STEERING");
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Becomes the subject of tokens. */
    @Override
    public String getUsername() {
        return sub;
    }
}
