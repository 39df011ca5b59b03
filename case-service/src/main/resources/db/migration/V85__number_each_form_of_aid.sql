-- The acceptance register counts each form of aid by itself; all cases before were proceedings.
update running_number set organisation = organisation || '.TGTT' where register = 'ACCEPTANCE' and organisation not like '%.%';
