package dev.ghotona.channels.telegram;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells how the channel does, and is up all the same where Telegram is out: to take this process
 * out of service would mend nothing, and take the other channels with it.
 */
@Readiness
@Singleton
class TelegramReadiness implements HealthCheck {
  private final Account account;
  private final Pulse pulse;

  TelegramReadiness(Account account, Pulse pulse) {
    this.account = account;
    this.pulse = pulse;
  }

  @Override
  public HealthCheckResponse call() {
    var told = HealthCheckResponse.named("telegram").up();
    told.withData("channel", account.isOn() ? account.mode().name().toLowerCase() : "off");
    pulse.lastPoll().map(Instant::toString).ifPresent(at -> told.withData("last poll", at));
    pulse.lastUpdate().map(Instant::toString).ifPresent(at -> told.withData("last update", at));
    if (pulse.isFailing()) {
      told.withData("polling", "fails");
    }
    return told.build();
  }
}
