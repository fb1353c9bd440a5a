package io.questionbank.author.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.questionbank.author.RefusedException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectNamesTest {
    private static final Optional<String> NONE = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "git-basics, git-basics, Git Basics, org.example.gitbasics, GitBasicsBank",
        "Git Basics!, git-basics, Git Basics, org.example.gitbasics, GitBasicsBank",
        "3d_vision, 3d-vision, 3d Vision, org.example.bank3dvision, Bank3dVisionBank",
        "class, class, Class, org.example.bankclass, ClassBank",
        "my-bank, my-bank, My Bank, org.example.mybank, MyBank"
    })
    void followFromTheFolder(String folder, String id, String name, String javaPackage, String className) {
        ProjectNames names = ProjectNames.of(folder, NONE, NONE, NONE, NONE);

        assertThat(names).isEqualTo(new ProjectNames(id, name, "org.example", javaPackage));
        assertThat(names.className()).isEqualTo(className);
    }

    @Test
    void takeWhatIsGiven() {
        ProjectNames names = ProjectNames.of("x", NONE, Optional.of("SQL & Co"), Optional.of("com.my-firm"), NONE);

        assertThat(names).isEqualTo(new ProjectNames("sql-co", "SQL & Co", "com.my-firm", "com.myfirm.sqlco"));
    }

    @Test
    void refuseWhatCannotBeAName() {
        assertRefused("'Git' is not", () -> new ProjectNames("Git", "Git", "org", "org.git"));
        assertRefused("expected words", () -> new ProjectNames("git", " ", "org", "org.git"));
        assertRefused("no group of Maven", () -> new ProjectNames("git", "Git", "org..x", "org.git"));
        assertRefused("no package of Java", () -> new ProjectNames("git", "Git", "org", "org.new"));
        assertRefused("--id", () -> ProjectNames.of("???", NONE, NONE, NONE, NONE));
    }

    private static void assertRefused(String part, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessageContaining(part);
    }
}
