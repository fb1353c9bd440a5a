/** Keeps what learners do in a database; start at {@link io.questionbank.example.jdbc.JdbcStore}. */
package io.questionbank.example.jdbc;
