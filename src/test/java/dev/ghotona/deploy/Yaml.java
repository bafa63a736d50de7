package dev.ghotona.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files of deploy as trees. */
final class Yaml {
  static final Path DEPLOY = Path.of("deploy");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Yaml() {}

  /** All documents of a file, with what their aliases stand for. */
  static List<JsonNode> documents(String text) {
    var found = new ArrayList<JsonNode>();
    new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()))
        .loadAll(text)
        .forEach(document -> found.add(JSON.valueToTree(document)));
    return found;
  }

  static JsonNode file(String name) throws IOException {
    return documents(Files.readString(DEPLOY.resolve(name))).getFirst();
  }
}
