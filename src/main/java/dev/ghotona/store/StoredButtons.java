package dev.ghotona.store;

import dev.ghotona.conversation.Buttons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What buttons mean, one row for each content that was ever offered. */
@ApplicationScoped
class StoredButtons implements Buttons {
  private static final String KEEP =
      "insert into button (id, content) values (?, ?) on conflict (id) do nothing";

  private static final String READ = "select content from button where id = ?";

  private final Transactions transactions;
  private final Commits commits;

  StoredButtons(Transactions transactions, Commits commits) {
    this.transactions = transactions;
    this.commits = commits;
  }

  @Override
  public void keep(Collection<Button> buttons) {
    List<Object[]> rows = buttons.stream().map(b -> new Object[] {b.id(), b.content()}).toList();
    commits.run(session -> session.updateEach(KEEP, rows));
  }

  @Override
  public Optional<String> content(String id) {
    return transactions.read(session -> session.query(READ, row -> row.getString(1), id)).stream()
        .findFirst();
  }
}
