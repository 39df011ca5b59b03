package vn.tgpl.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An event on its way out; every column but the payload becomes a header of its record. */
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    UUID id;

    @Column(name = "aggregatetype")
    String aggregateType;

    @Column(name = "aggregateid")
    String aggregateId;

    String type;
    String source;

    @Column(name = "dataschema")
    String dataSchema;

    Instant time;
    String traceparent;

    @JdbcTypeCode(SqlTypes.JSON)
    String payload;

    protected OutboxRow() {}
}
