package fr.etape.sessions.votes.equalshares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ElectionTest {

    private static final List<Project> PROJECTS = List.of(new Project("a", 3), new Project("b", 5));

    @Test
    void anApprovedProjectIsWorthItsCost() {
        Election election = Election.ofApprovals(PROJECTS, List.of(Set.of("a", "b"), Set.of("b")), 10);

        assertThat(election.utilities()).containsExactly(Map.of("a", 3L, "b", 5L), Map.of("b", 5L));
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        assertThatThrownBy(() -> new Project("a", 0)).hasMessage("a costs 0; the least is 1");
        assertThatThrownBy(() -> new Election(List.of(), List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Election(PROJECTS, List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Election(List.of(PROJECTS.get(0), PROJECTS.get(0)), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Election(PROJECTS, List.of(Map.of("x", 1L)), 1))
                .hasMessage("A voter values what is no project");
        assertThatThrownBy(() -> new Election(PROJECTS, List.of(Map.of("a", -1L)), 1))
                .hasMessage("Nothing is worth less than 0");
        assertThatThrownBy(() -> Election.ofApprovals(PROJECTS, List.of(Set.of("x")), 1))
                .hasMessage("A voter approves what is no project");
    }
}
