/** The documents and what the law makes of them. */
package vn.tgpl.casework.document.domain;
