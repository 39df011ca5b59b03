package vn.tgpl.platform.law;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** The law that this replica goes by. It is there from the first request on, and is exchanged as a whole. */
@Startup
@ApplicationScoped
public class LawInForce {

    private static final Logger LOG = Logger.getLogger(LawInForce.class);

    private final LawTables tables;
    private volatile Law law;

    LawInForce(LawTables tables, MeterRegistry meters) {
        this.tables = tables;
        Gauge.builder("tgpl.law.version", () -> law.version())
                .description("The version of the law that this replica goes by")
                .register(meters);
        Gauge.builder("tgpl.law.unreadable", () -> law.unreadable().size())
                .description("Loaded tables that this release cannot read; the shipped ones are in force instead")
                .register(meters);
    }

    public Law law() {
        return law;
    }

    /** Takes in what was loaded since, here or in another replica. One at a time, so that no older law comes back. */
    @PostConstruct
    synchronized void refresh() {
        if (law == null || law.version() != tables.version()) {
            law = Law.of(tables.current());
            LOG.infof("The law in force is version %d", law.version());
            law.unreadable()
                    .forEach(rejected -> LOG.errorf(
                            "A loaded table cannot be law in this release; the shipped one is in force instead: %s",
                            rejected.getMessage()));
        }
    }
}
