/** The file and the opinion sheet. */
package vn.tgpl.casework.handover.domain;
