/** The W3C trace context, through HTTP, outbox and Kafka. */
package vn.tgpl.platform.trace;
