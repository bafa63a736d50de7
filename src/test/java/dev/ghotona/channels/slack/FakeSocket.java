package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's side of Socket Mode: greets, hands over envelopes, takes acknowledgements. */
final class FakeSocket extends WebSocketServer {
  final List<WebSocket> connections = new CopyOnWriteArrayList<>();
  final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();

  FakeSocket(int port) {
    super(new InetSocketAddress("localhost", port), 1);
    setReuseAddr(true);
    setDaemon(true);
  }

  @Override
  public void onOpen(WebSocket connection, ClientHandshake handshake) {
    connections.add(connection);
    connection.send("{\"type\":\"hello\",\"num_connections\":1}");
  }

  @Override
  public void onMessage(WebSocket connection, String text) {
    JsonNode ack = FakeSlack.read(text);
    acknowledged.put(ack.path("envelope_id").asText(), ack);
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {
    connections.remove(connection);
  }

  @Override
  public void onError(WebSocket connection, Exception fault) {}

  @Override
  public void onStart() {}

  /** Hands something over on the newest connection, and returns the envelope's id. */
  String hand(String type, JsonNode payload) {
    String id = UUID.randomUUID().toString();
    hand(id, type, payload, connections.getLast());
    return id;
  }

  static void hand(String id, String type, JsonNode payload, WebSocket to) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("envelope_id", id).put("type", type).put("accepts_response_payload", true);
    envelope.set("payload", payload);
    to.send(envelope.toString());
  }

  /** Says that a connection is about to end, as Slack does some ten seconds before. */
  void warn(WebSocket connection) {
    connection.send("{\"type\":\"disconnect\",\"reason\":\"warning\"}");
  }
}
