package io.questionbank.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The resources of a compiled bank in memory, which a test may damage. */
public final class CompiledResources implements CompiledBank.Resources {
    private final Map<String, byte[]> resources;

    private CompiledResources(Map<String, byte[]> resources) {
        this.resources = resources;
    }

    /** {@return the resources of a bank} */
    public static CompiledResources of(QuestionBank bank) {
        return new CompiledResources(CompiledBank.resources(bank));
    }

    /** {@return these resources, but one of them} */
    public CompiledResources with(String name, byte[] bytes) {
        Map<String, byte[]> changed = new HashMap<>(resources);
        changed.put(name, bytes);
        return new CompiledResources(changed);
    }

    /** {@return these resources without one of them} */
    public CompiledResources without(String name) {
        Map<String, byte[]> changed = new HashMap<>(resources);
        changed.remove(name);
        return new CompiledResources(changed);
    }

    public Map<String, byte[]> all() {
        return Map.copyOf(resources);
    }

    public QuestionBank open() {
        return CompiledBank.open("test", this).orElseThrow();
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(resources.get(name));
    }
}
