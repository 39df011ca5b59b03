package vn.tgpl.local;

import vn.tgpl.parts.Directory;
import vn.tgpl.parts.LocalIdentity;

/** The identity provider as a part; it lives in this process. */
final class IdentityPart implements Part {

    private final int port;
    private LocalIdentity server;

    IdentityPart(int port) {
        this.port = port;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public String address() {
        return "http://localhost:%d/tgpl".formatted(port);
    }

    LocalIdentity server() {
        return server;
    }

    @Override
    public void launch() {
        server = LocalIdentity.start(Directory.packaged(), port);
    }

    /** Launching waits already. */
    @Override
    public void awaitReady() {}

    @Override
    public void stop() {
        server.close();
    }
}
