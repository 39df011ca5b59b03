/** A custody and its periods. */
package vn.tgpl.casework.custody.domain;
