/**
 * What the OpenAPI documents of all services say in the same words. A service adds its own examples as files
 * {@code META-INF/openapi/<schema>.json}, and its own rules with {@link vn.tgpl.platform.openapi.Refuses}.
 */
package vn.tgpl.platform.openapi;
