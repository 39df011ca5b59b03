/** Areas (địa bàn phụ trách): which officer of the Centre is responsible for which commune, and which are silent. */
package vn.tgpl.referral.area;
