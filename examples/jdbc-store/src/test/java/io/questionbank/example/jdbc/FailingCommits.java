package io.questionbank.example.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that refuses the first commits. */
final class FailingCommits {
    private FailingCommits() {}

    static DataSource of(DataSource database, String state, int times) {
        AtomicInteger left = new AtomicInteger(times);
        return standIn(DataSource.class, database, (proxy, method, arguments) -> {
            Object result = method.invoke(database, arguments);
            return result instanceof Connection connection ? failing(connection, state, left) : result;
        });
    }

    private static Connection failing(Connection connection, String state, AtomicInteger left) {
        return standIn(Connection.class, connection, (proxy, method, arguments) -> {
            if (method.getName().equals("commit") && left.getAndDecrement() > 0) {
                throw new SQLException("no commit", state);
            }
            return method.invoke(connection, arguments);
        });
    }

    private static <T> T standIn(Class<T> type, T real, InvocationHandler handler) {
        InvocationHandler unwrapping = (proxy, method, arguments) -> {
            try {
                return handler.invoke(real, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, unwrapping));
    }
}
