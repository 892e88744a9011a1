package fr.etape.localservers.topicaccess;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;

/**
 * The way past a record that no reader can fetch: {@code DropRecords <topic> <offset>} drops that record and all before
 * it. What readers applied of them stays applied. The client's settings come by environment, as for {@link
 * SetUpTopicAccess}. Exit code 1 when the broker refuses, 2 when the command line is not understood.
 */
public final class DropRecords {

    private DropRecords() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2 || !arguments[1].matches("\\d{1,18}")) {
            System.err.println("topic and offset, such as: etape.team.v1.angers-2027-03 17");
            System.exit(2);
        }
        try (Admin admin = Admin.create(SetUpTopicAccess.settings(System.getenv()))) {
            long first = upTo(admin, arguments[0], Long.parseLong(arguments[1]));
            System.out.println(arguments[0] + " now begins at offset " + first);
        } catch (ExecutionException e) {
            System.err.println("the broker did not drop them: " + e.getCause());
            System.exit(1);
        }
    }

    /**
     * Returns the offset of the first record that is left, if any is.
     *
     * @param last offset of the last record to drop
     * @throws ExecutionException when the topic has no such offset, or the broker refuses
     */
    public static long upTo(Admin admin, String topic, long last) throws ExecutionException, InterruptedException {
        TopicPartition partition = new TopicPartition(topic, 0);
        Map<TopicPartition, RecordsToDelete> before = Map.of(partition, RecordsToDelete.beforeOffset(last + 1));
        return Objects.requireNonNull(
                        admin.deleteRecords(before).lowWatermarks().get(partition))
                .get()
                .lowWatermark();
    }
}
