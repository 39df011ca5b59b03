package vn.tgpl.court;

import vn.tgpl.testkit.house.HouseRules;

class HouseTest implements HouseRules {}
