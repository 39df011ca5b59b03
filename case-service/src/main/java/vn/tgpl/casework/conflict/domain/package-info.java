/** What makes a conflict, as declared and as found. */
package vn.tgpl.casework.conflict.domain;
