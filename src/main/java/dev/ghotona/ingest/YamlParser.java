package dev.ghotona.ingest;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Text → YAML nodes, each with its line. Nodes rather than objects: objects have lost the lines,
 * the second of two equal keys, and whether NO was a word (Norway) or a truth value.
 */
final class YamlParser {
  private static final int DEEPEST = 30;

  private YamlParser() {}

  static Node parse(String text) throws FaultyYaml {
    try {
      return composed(text);
    } catch (MarkedYAMLException e) {
      throw new FaultyYaml(lineOf(e), "this is no YAML: " + reasonOf(e));
    } catch (ReaderException e) {
      throw new FaultyYaml(lineAt(text, e.getPosition()), forbidden(e.getCodePoint()));
    } catch (YAMLException e) {
      throw new FaultyYaml(1, "this is no YAML: " + e.getMessage());
    }
  }

  private static Node composed(String text) throws FaultyYaml {
    var options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    Node root = new Yaml(options).compose(new StringReader(text));
    if (root == null) {
      throw new FaultyYaml(1, "the file is empty");
    }
    return root;
  }

  private static int lineOf(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    return mark == null ? 1 : mark.getLine() + 1;
  }

  private static String reasonOf(MarkedYAMLException e) {
    return e.getContext() == null ? e.getProblem() : e.getContext() + ": " + e.getProblem();
  }

  private static String forbidden(int codePoint) {
    return "YAML does not allow the character U+%04X".formatted(codePoint);
  }

  private static int lineAt(String text, int position) {
    return 1 + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
  }
}
