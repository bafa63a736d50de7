package dev.ghotona.reliability;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Receipt;
import dev.ghotona.conversation.Receiver;
import dev.ghotona.conversation.Request;
import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestQuery;

/** What is compared: a webhook of the durable way, and one indexed read and one insert. */
@Path("/bench")
@IfBuildProfile("pace")
@RunOnVirtualThread
public class BenchResource {
  @Inject Receiver receiver;
  @Inject DataSource dataSource;

  @POST
  @Path("/delivery")
  public Response deliver(@RestQuery String chat, @RestQuery String id, String text) {
    var party = new Party(new Address(BenchChannel.NAME, "", chat), chat);
    var delivery = Delivery.of(party, id, new Request.Utterance(text), Instant.now());
    boolean taken = receiver.receive(delivery) instanceof Receipt.Stored;
    return Response.status(taken ? 200 : 503).build();
  }

  @POST
  @Path("/plain")
  public Response plain(@RestQuery String chat, @RestQuery String id, String text)
      throws SQLException {
    try (var connection = dataSource.getConnection()) {
      try (var read = connection.prepareStatement("select chat from plain where id = ?");
          var insert = connection.prepareStatement("insert into plain values (?, ?, ?)")) {
        read.setString(1, id);
        boolean known = read.executeQuery().next();
        insert.setString(1, id);
        insert.setString(2, chat);
        insert.setString(3, text);
        insert.executeUpdate();
        return Response.status(known ? 409 : 200).build();
      }
    }
  }
}
