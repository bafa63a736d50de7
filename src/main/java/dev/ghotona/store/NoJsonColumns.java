package dev.ghotona.store;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * Stands where Hibernate would make Jackson ready at each start, for columns of a type that no
 * table has: our JSON is text to it.
 */
@RegisterForReflection
public final class NoJsonColumns implements FormatMapper {
  @Override
  public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
    throw none();
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    throw none();
  }

  private static UnsupportedOperationException none() {
    return new UnsupportedOperationException("No column of the store is mapped to JSON");
  }
}
