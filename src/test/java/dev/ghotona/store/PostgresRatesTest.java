package dev.ghotona.store;

class PostgresRatesTest extends RatesContract {

  @Override
  protected MessageStore open() {
    return MessageStore.onPostgres();
  }
}
