package io.questionbank.author.schema;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Types YAML for the validator, as an editor does before it applies a schema.
 *
 * <p>A plain scalar is null where the core schema of YAML 1.2 says so, and a number or a truth value where it is written as in
 * JSON; everything else is a text. SnakeYAML and Jackson by themselves follow YAML 1.1, for which {@code no} is a truth value,
 * {@code 012} is ten and {@code 1:30} is ninety. The core schema types a few more: {@code 0x10}, {@code 012}, {@code +1},
 * {@code .5} and {@code True}, which are texts here. A bank takes none of them for a number or a truth value, and once they are
 * typed, no schema can tell how they were written.
 */
final class YamlAsJson {
    private YamlAsJson() {}

    static String of(byte[] yaml) {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        Yaml reader =
                new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new PlainScalars());
        Object document = reader.load(new ByteArrayInputStream(yaml));
        return JsonMapper.shared().writeValueAsString(document);
    }

    /** What plain scalars are; the third argument lists the characters that they start with. */
    private static final class PlainScalars extends Resolver {
        private static final String INTEGER = "-?(?:0|[1-9][0-9]*)";

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL"), "~nN");
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile(INTEGER), "-0123456789");
            addImplicitResolver(
                    Tag.FLOAT, Pattern.compile(INTEGER + "(?:[.][0-9]+)?(?:[eE][-+]?[0-9]+)?"), "-0123456789");
        }
    }
}
