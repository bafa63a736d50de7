package dev.ghotona.channels.telegram;

import dev.ghotona.channels.telegram.TelegramSettings.Mode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where Telegram brings updates, where that was chosen. */
@Path("/telegram/webhook")
@RunOnVirtualThread
public class WebhookResource {
  /** Far more than an update takes. */
  private static final int LARGEST = 1024 * 1024;

  @Inject Account account;
  @Inject TelegramSettings settings;
  @Inject Intake intake;

  /** Takes an update: 200 once it is stored; with anything else Telegram brings it again. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response take(
      @HeaderParam("X-Telegram-Bot-Api-Secret-Token") String secret, InputStream body)
      throws IOException {
    if (!account.isOn() || account.mode() != Mode.WEBHOOK) {
      throw new NotFoundException();
    }
    if (!isTelegram(secret)) {
      return Response.status(Status.UNAUTHORIZED).build();
    }
    byte[] update = body.readNBytes(LARGEST + 1);
    return update.length > LARGEST
        ? Response.status(Status.REQUEST_ENTITY_TOO_LARGE).build()
        : taken(update);
  }

  // What cannot be read would not be read the next time either.
  private Response taken(byte[] update) {
    boolean taken = UpdateReader.read(update).map(intake::take).orElse(true);
    return taken
        ? Response.ok().build()
        : Response.status(Status.SERVICE_UNAVAILABLE).header("Retry-After", 1).build();
  }

  // Digests have one length, so that the time it takes to compare tells nothing, not even that.
  private boolean isTelegram(String secret) {
    return secret != null
        && MessageDigest.isEqual(digest(settings.webhook().secret().orElseThrow()), digest(secret));
  }

  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
