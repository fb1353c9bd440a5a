package io.questionbank.example.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers every request with the same text. */
final class StubServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();

    private StubServer(int status, String body) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, status, body));
        server.start();
    }

    /** {@return a server whose model says {@code content}} */
    static StubServer saying(String content) throws IOException {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("choices").addObject().putObject("message").put("content", content);
        return new StubServer(200, JSON.writeValueAsString(body));
    }

    static StubServer answering(int status, String body) throws IOException {
        return new StubServer(status, body);
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        requests.add(JSON.readTree(exchange.getRequestBody()));
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** {@return the bodies of the requests so far} */
    List<JsonNode> requests() {
        return requests;
    }

    /** {@return their Authorization headers} */
    List<String> tokens() {
        return tokens;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
