package dev.ghotona.operator;

import dev.ghotona.domain.Preparation;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once all stored incidents can be found; tells how far it is, then and later. */
@Readiness
@Singleton
class IndexReadiness implements HealthCheck {
  private final Preparation preparation;

  IndexReadiness(Preparation preparation) {
    this.preparation = preparation;
  }

  @Override
  public HealthCheckResponse call() {
    Preparation.Progress progress = preparation.progress();
    var response = HealthCheckResponse.named("incidents can be found").status(progress.whole());
    return progress.all() == 0
        ? response.build()
        : response.withData("indexed", progress.done()).withData("of", progress.all()).build();
  }
}
