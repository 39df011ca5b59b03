package vn.tgpl.referral;

import vn.tgpl.testkit.house.HouseRules;

class HouseTest implements HouseRules {}
