package dev.ghotona.operator;

import dev.ghotona.conversation.Worker;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while messages are answered: a fault does not end that, only what cannot be mended. */
@Liveness
@Singleton
class WorkerLiveness implements HealthCheck {
  private final Worker worker;

  WorkerLiveness(Worker worker) {
    this.worker = worker;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("messages are answered").status(worker.isAlive()).build();
  }
}
