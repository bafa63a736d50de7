package dev.ghotona.operator;

import dev.ghotona.conversation.Receiver;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready until the process is told to end. */
@Readiness
@Singleton
class ReceiverReadiness implements HealthCheck {
  private final Receiver receiver;

  ReceiverReadiness(Receiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("messages are taken").status(receiver.isOpen()).build();
  }
}
