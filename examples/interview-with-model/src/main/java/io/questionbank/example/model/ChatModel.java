package io.questionbank.example.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * A language model behind a server that speaks the chat-completions protocol.
 *
 * @param base what comes before {@code /chat/completions}, such as {@code http://localhost:8080/v1}
 * @param name of the model
 * @param key sent as a bearer token, where the server asks for one
 * @param patience how long to wait for an answer
 */
record ChatModel(URI base, String name, Optional<String> key, Duration patience) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * {@return what the model answers}
     *
     * @param instructions what it is to do
     * @param data what it is to do that with
     * @throws IOException if the server cannot be reached, takes too long, or answers anything but a completion
     */
    String complete(String instructions, String data) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
        try {
            HttpResponse<String> response =
                    client.send(request(instructions, data), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("the model server answered with status " + response.statusCode());
            }
            JsonNode content = JSON.readTree(response.body()).at("/choices/0/message/content");
            if (!content.isTextual()) {
                throw new IOException("the model server's answer holds no completion");
            }
            return content.textValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("stopped while waiting for the model").initCause(stopped);
        }
    }

    private HttpRequest request(String instructions, String data) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("model", name).put("temperature", 0);
        body.putObject("response_format").put("type", "json_object");
        body.putArray("messages").add(message("system", instructions)).add(message("user", data));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/chat/completions"))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        key.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request.build();
    }

    private static ObjectNode message(String role, String content) {
        return JSON.createObjectNode().put("role", role).put("content", content);
    }
}
