/** Hand-overs and opinion sheets. */
package vn.tgpl.casework.handover.http;
