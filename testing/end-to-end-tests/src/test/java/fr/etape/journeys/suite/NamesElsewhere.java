package fr.etape.journeys.suite;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds hosts that only the network of {@link Elsewhere} knows: a broker sends its clients to the name that it has
 * there. They are the {@code addresses} of the description; all other names are found as ever.
 */
public final class NamesElsewhere extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Resolver(configuration.builtinResolver(), Elsewhere.isGiven() ? Elsewhere.addresses() : Map.of());
    }

    @Override
    public String name() {
        return "names of the suite elsewhere";
    }

    private record Resolver(InetAddressResolver others, Map<String, String> known) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            String address = known.get(host);
            return address == null
                    ? others.lookupByName(host, policy)
                    : Stream.of(InetAddress.getByAddress(
                            host, InetAddress.getByName(address).getAddress()));
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return others.lookupByAddress(address);
        }
    }
}
