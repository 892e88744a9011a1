package fr.etape.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All of them, as the launcher wrote them down. */
@Component
final class DemoPeople implements UserDetailsService {

    private final List<DemoPerson> people;

    DemoPeople(IdentitySettings settings) {
        this.people = read(settings.people());
    }

    private static List<DemoPerson> read(Path file) {
        return JsonMapper.shared().readValue(file, new TypeReference<>() {});
    }

    public List<DemoPerson> all() {
        return people;
    }

    public Optional<DemoPerson> hinted(String loginHint) {
        return people.stream()
                .filter(person -> person.loginHint().equals(loginHint))
                .findFirst();
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return hinted(typed.strip()).orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
    }
}
