package dev.ghotona.channels.slack;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells how the channel does, and is up all the same where Slack is out: to take this process out
 * of service would mend nothing, and take the other channels with it.
 */
@Readiness
@Singleton
class SlackReadiness implements HealthCheck {
  private final SlackSettings settings;
  private final SocketMode socket;

  SlackReadiness(SlackSettings settings, SocketMode socket) {
    this.settings = settings;
    this.socket = socket;
  }

  @Override
  public HealthCheckResponse call() {
    var told = HealthCheckResponse.named("slack").up();
    told.withData("channel", settings.mode().name().toLowerCase(Locale.ROOT));
    if (settings.mode() == SlackSettings.Mode.SOCKET) {
      told.withData("socket", socket.isConnected() ? "open" : "closed");
    }
    return told.build();
  }
}
