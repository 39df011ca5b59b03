/** What every service's OpenAPI document is held to. */
package vn.tgpl.testkit.openapi;
