package org.forwardplan.offline;

import org.forwardplan.app.Launcher;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.SocketChannel;
import java.util.stream.Stream;

/// Runs the program with every way to a network closed and watched: each attempt is printed and
/// fails. A process of its own, for it watches the whole of it.
public final class NetworkWatch extends InetAddressResolverProvider {

    /// How each attempt is printed.
    static final String SEEN = "Asked the network: ";

    /// Instead of the program: tries each way once, to prove that it is watched.
    static final String TRY_EACH = "try-each-way";

    /// On Linux, Java asks for its own computer's name to find the list of fonts it made there.
    private static final String THIS_COMPUTER = System.getProperty("this-computer", "");

    @SuppressWarnings("deprecation") // The only way to see the sockets that others make.
    public static void main(String[] args) throws IOException {
        Socket.setSocketImplFactory(NetworkWatch::socket);
        ServerSocket.setSocketFactory(NetworkWatch::socket);
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw seen("a datagram socket");
        });
        if (args[0].equals(TRY_EACH)) {
            tryEachWay();
        } else {
            Launcher.main(args);
        }
    }

    private static void tryEachWay() {
        attempt(() -> new Socket().connect(InetSocketAddress.createUnresolved("localhost", 9)));
        attempt(() -> new ServerSocket(0).close());
        attempt(() -> new DatagramSocket().close());
        attempt(() -> SocketChannel.open().close());
        attempt(() -> InetAddress.getByName("planning.example"));
    }

    /// One way to a network.
    private interface Way {
        void go() throws IOException;
    }

    private static void attempt(Way way) {
        try {
            way.go();
            System.err.println("Nobody watched");
        } catch (IOException | IllegalStateException watched) {
            // Printed where it was seen.
        }
    }

    private static SocketImpl socket() {
        throw seen("a socket");
    }

    static IllegalStateException seen(String what) {
        var attempt = new IllegalStateException(SEEN + what);
        attempt.printStackTrace();
        return attempt;
    }

    @Override
    public String name() {
        return "watched";
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new InetAddressResolver() {

            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                    throws UnknownHostException {
                if (host.equals(THIS_COMPUTER)) {
                    return Stream.of(InetAddress.getLoopbackAddress());
                }
                throw (UnknownHostException)
                        new UnknownHostException(host).initCause(seen("the address of " + host));
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                throw (UnknownHostException)
                        new UnknownHostException().initCause(seen("the name of an address"));
            }
        };
    }
}
