package fr.etape.localservers.topicaccess;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Brings passwords and rights at a broker to what {@link Principal} says. */
public final class TopicAccess {

    /** The least that Kafka takes. More would protect passwords that people think up; these are random. */
    private static final int ITERATIONS = 4096;

    private TopicAccess() {}

    /**
     * Rights of our principals that are not listed any more are taken away; those of others are left alone. May be
     * repeated.
     *
     * @param passwords of the principals that sign in with one
     * @throws ExecutionException when the broker refuses
     */
    public static void apply(Admin admin, Map<Principal, String> passwords)
            throws ExecutionException, InterruptedException {
        Set<AclBinding> wanted = Principal.allBindings().collect(toSet());
        Set<AclBinding> present = present(admin);
        admin.createAcls(without(wanted, present)).all().get();
        admin.deleteAcls(without(present, wanted).stream()
                        .map(AclBinding::toFilter)
                        .toList())
                .all()
                .get();
        List<UserScramCredentialAlteration> credentials =
                passwords.entrySet().stream().map(TopicAccess::credential).toList();
        if (!credentials.isEmpty()) {
            admin.alterUserScramCredentials(credentials).all().get();
        }
    }

    /** All rights, one a line. Changes when and only when somebody gets other rights. */
    public static String rights() {
        return String.join(
                "\n", Principal.allBindings().map(AclBinding::toString).sorted().toList());
    }

    private static Set<AclBinding> present(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> ours =
                Stream.of(Principal.values()).map(one -> "User:" + one.user()).collect(toSet());
        return admin.describeAcls(AclBindingFilter.ANY).values().get().stream()
                .filter(binding -> ours.contains(binding.entry().principal()))
                .collect(toSet());
    }

    private static List<AclBinding> without(Set<AclBinding> some, Set<AclBinding> others) {
        return some.stream().filter(binding -> !others.contains(binding)).toList();
    }

    private static UserScramCredentialAlteration credential(Map.Entry<Principal, String> one) {
        ScramCredentialInfo info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        return new UserScramCredentialUpsertion(one.getKey().user(), info, one.getValue());
    }
}
