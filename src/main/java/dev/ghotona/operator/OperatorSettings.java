package dev.ghotona.operator;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of what operators use. */
@ConfigMapping(prefix = "ghotona.operator")
interface OperatorSettings {
  /** What operators send as a bearer token; unset: there is nothing for operators. */
  Optional<String> token();
}
