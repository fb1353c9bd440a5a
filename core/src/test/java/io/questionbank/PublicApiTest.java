package io.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users of the library can see: few types, closed ones, and none of a third party. */
class PublicApiTest {
    private static final int MOST_TOP_LEVEL_TYPES = 70;

    @Test
    void publicTypesAreFew() {
        assertThat(Core.publicTypes(60).stream().filter(JavaClass::isTopLevelClass))
                .hasSizeBetween(40, MOST_TOP_LEVEL_TYPES);
    }

    @Test
    void nobodyExtendsAPublicClassUnlessItIsAnInterfaceOrSealed() {
        assertThat(Core.publicTypes(60).stream().map(JavaClass::reflect).filter(c -> !isClosed(c)))
                .isEmpty();
    }

    private static boolean isClosed(Class<?> c) {
        return Modifier.isFinal(c.getModifiers())
                || c.isSealed()
                || c.isInterface()
                || c.isEnum()
                || Throwable.class.isAssignableFrom(c);
    }

    @Test
    void signaturesNameTypesOfTheJdkAndOfExportedPackagesAlone() {
        List<Named> named =
                Core.publicTypes(60).stream().flatMap(PublicApiTest::named).toList();
        assertThat(named).hasSizeGreaterThan(1000);
        assertThat(named.stream().filter(n -> !isNameable(n.type()))).isEmpty();
    }

    /** A type and the signature that names it. */
    private record Named(String where, JavaClass type) {}

    private static Stream<Named> named(JavaClass c) {
        Stream<JavaType> supertypes = Stream.concat(c.getSuperclass().stream(), c.getInterfaces().stream());
        Stream<JavaType> bounds = c.getTypeParameters().stream().flatMap(p -> p.getUpperBounds().stream());
        return Stream.concat(
                Stream.concat(supertypes, bounds)
                        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                        .map(t -> new Named(c.getDescription(), t)),
                members(c).flatMap(PublicApiTest::named));
    }

    private static Stream<Named> named(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit code ? code.getExceptionTypes().stream() : Stream.empty();
        Stream<JavaClass> bounds = member instanceof JavaCodeUnit code
                ? code.getTypeParameters().stream()
                        .flatMap(p -> p.getUpperBounds().stream())
                        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                : Stream.empty();
        return Stream.of(member.getAllInvolvedRawTypes().stream(), thrown, bounds)
                .flatMap(types -> types)
                .map(t -> new Named(member.getDescription(), t));
    }

    private static Stream<JavaMember> members(JavaClass c) {
        return c.getMembers().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        || m.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean isNameable(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive()
                || base.getPackageName().startsWith("java.")
                || Core.EXPORTED.contains(base.getPackageName());
    }

    @Test
    void publicConstantsCannotChange() {
        Set<String> types = Set.of("int", "long", "double", "boolean", String.class.getName());
        List<JavaField> constants = Core.publicTypes(60).stream()
                .flatMap(PublicApiTest::members)
                .filter(m -> m.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(m -> m instanceof JavaField field ? Stream.of(field) : Stream.empty())
                .toList();
        assertThat(constants).hasSizeGreaterThan(50);
        assertThat(constants.stream()
                        .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL)
                                || !types.contains(f.getRawType().getName())
                                        && !Core.EXPORTED.contains(
                                                f.getRawType().getPackageName())))
                .isEmpty();
    }

    @Test
    void nothingStaticIsAssignedTwice() {
        List<JavaField> statics = Core.classes(80).stream()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        assertThat(statics).hasSizeGreaterThan(100);
        assertThat(statics.stream().filter(f -> !f.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }
}
