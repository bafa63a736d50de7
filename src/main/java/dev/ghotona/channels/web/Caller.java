package dev.ghotona.channels.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who makes requests, as far as an address tells.
 *
 * @param network the address, of IPv6 only the half that a household or a host has as a whole: the
 *     other half it can choose anew for each request
 */
record Caller(String network, boolean isLoopback) {
  private static final int HALF = 8;

  /**
   * The caller at this address.
   *
   * @param address numbers, not a name; anything else counts as one caller like any other
   */
  static Caller at(String address) {
    try {
      InetAddress known = InetAddress.ofLiteral(address);
      return new Caller(network(known.getAddress()), known.isLoopbackAddress());
    } catch (IllegalArgumentException notAnAddress) {
      return new Caller(address, false);
    }
  }

  private static String network(byte[] address) {
    return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(address.length, HALF)));
  }
}
