package fr.etape.gateway.clients;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as headers write them. No name is ever looked up. */
final class IpAddress {

    private static final Pattern V4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?");
    private static final Pattern V6 = Pattern.compile("\\[?([0-9a-fA-F.]*:[0-9a-fA-F:.]+)(?:](?::\\d{1,5})?)?");
    private static final int NETWORK_BYTES = 8;

    private IpAddress() {}

    /** In its usual form, without a port; null when it is none. */
    static @Nullable String of(String hop) {
        String text = hop.strip();
        Matcher v4 = V4.matcher(text);
        if (v4.matches()) {
            return hasBytes(v4.group(1)) ? literal(v4.group(1)) : null;
        }
        Matcher v6 = V6.matcher(text);
        return v6.matches() ? literal(v6.group(1)) : null;
    }

    private static boolean hasBytes(String v4) {
        return Arrays.stream(v4.split("\\.")).allMatch(part -> Integer.parseInt(part) < 256);
    }

    private static @Nullable String literal(String text) {
        try {
            return InetAddress.getByName(text).getHostAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
