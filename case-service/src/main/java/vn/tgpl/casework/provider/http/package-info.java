/** The register of providers. */
package vn.tgpl.casework.provider.http;
