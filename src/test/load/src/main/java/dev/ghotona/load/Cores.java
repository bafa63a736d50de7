package dev.ghotona.load;

import java.io.IOException;
import java.util.List;

/**
 * Who works on which cores while it is measured, as {@code taskset} has them: the programs share
 * one, none of which ever works while another does, and the load is beside them.
 *
 * @param programs for example 0
 * @param load for example 1-3
 */
record Cores(String programs, String load) {
  void share(Program one, Program other) throws IOException, InterruptedException {
    keep(one.pid(), programs);
    keep(other.pid(), programs);
    keep(ProcessHandle.current().pid(), load);
  }

  private static void keep(long process, String cores) throws IOException, InterruptedException {
    var command = List.of("taskset", "-a", "-c", "-p", cores, String.valueOf(process));
    int status =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException("taskset failed");
    }
  }
}
