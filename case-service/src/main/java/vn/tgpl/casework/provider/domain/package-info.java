/** A provider and what they may do. */
package vn.tgpl.casework.provider.domain;
