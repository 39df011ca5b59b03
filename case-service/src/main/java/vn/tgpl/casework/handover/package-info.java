/** The file that the provider hands over (bàn giao hồ sơ), and what the aided person thinks of the work. */
package vn.tgpl.casework.handover;
