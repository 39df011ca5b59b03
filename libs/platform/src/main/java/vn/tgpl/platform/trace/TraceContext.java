package vn.tgpl.platform.trace;

import io.opentelemetry.api.trace.Span;

/** The W3C trace context of what is being done now. */
public final class TraceContext {

    private TraceContext() {}

    public static String traceparent() {
        var span = Span.current().getSpanContext();
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    public static String traceId() {
        return Span.current().getSpanContext().getTraceId();
    }
}
