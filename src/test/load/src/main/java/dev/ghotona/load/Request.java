package dev.ghotona.load;

import java.util.Map;

/** A request to be sent by POST. */
record Request(byte[] body, Map<String, String> headers) {}
