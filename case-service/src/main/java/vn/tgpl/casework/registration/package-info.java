/** What proceedings agencies decide on registering counsel (đăng ký bào chữa). */
package vn.tgpl.casework.registration;
