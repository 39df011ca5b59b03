/** Reading the aided person's details from referral-service, which owns them. */
package vn.tgpl.casework.person;
