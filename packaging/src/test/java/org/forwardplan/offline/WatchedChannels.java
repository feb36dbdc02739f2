package org.forwardplan.offline;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Makes no channel to any network.
public final class WatchedChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
        throw NetworkWatch.seen("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw NetworkWatch.seen("a datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw NetworkWatch.seen("a pipe between sockets");
    }

    @Override
    public AbstractSelector openSelector() {
        throw NetworkWatch.seen("a selector of channels");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw NetworkWatch.seen("a channel that listens");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw NetworkWatch.seen("a channel to a host");
    }
}
