/** How fees are agreed and computed. */
package vn.tgpl.casework.fee.domain;
