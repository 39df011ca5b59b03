/** What the OpenAPI documents of all services say in the same words. */
package vn.tgpl.platform.openapi;
