package io.questionbank.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;

/**
 * The providers that the files in {@code META-INF/services} of a class path list, found and made as by {@link
 * java.util.ServiceLoader}, which would load sixty classes for that, most of them to look for modules.
 */
final class ListedProviders implements Iterator<BankProvider> {
    private static final String SERVICE = BankProvider.class.getName();

    private final ClassLoader loader;
    private final List<String> names = new ArrayList<>();
    private boolean read;
    private int next;

    ListedProviders(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * {@return whether there is another one}
     *
     * @throws ServiceConfigurationError if a list cannot be read; those before it count
     */
    @Override
    public boolean hasNext() {
        if (!read) {
            read = true;
            readLists();
        }
        return next < names.size();
    }

    private void readLists() {
        try {
            Enumeration<URL> lists = loader.getResources("META-INF/services/" + SERVICE);
            while (lists.hasMoreElements()) {
                add(read(lists.nextElement()));
            }
        } catch (IOException e) {
            throw new ServiceConfigurationError(SERVICE + ": Error accessing configuration file", e);
        }
    }

    private static String read(URL list) throws IOException {
        URLConnection connection = list.openConnection();
        connection.setUseCaches(false); // a cached one would keep its jar open
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), Charset.forName("UTF-8"));
        }
    }

    /** Adds a name a line, without what follows a {@code #}; a name counts once. */
    private void add(String list) {
        for (int start = 0; start < list.length(); ) {
            int end = end(list, '\n', start, list.length());
            String name = list.substring(start, end(list, '#', start, end)).strip();
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
            start = end + 1;
        }
    }

    private static int end(String list, char mark, int start, int most) {
        int at = list.indexOf(mark, start);
        return at < 0 ? most : Math.min(at, most);
    }

    @Override
    public BankProvider next() {
        String name = names.get(next);
        next++;
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (!BankProvider.class.isAssignableFrom(type)) {
                throw new ServiceConfigurationError(SERVICE + ": Provider " + name + " not a subtype");
            }
            return (BankProvider) type.getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new ServiceConfigurationError(SERVICE + ": Provider " + name + " not found", e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ServiceConfigurationError(SERVICE + ": Provider " + name + " could not be instantiated", e);
        }
    }
}
