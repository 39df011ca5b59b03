-- What the law asks of a case when something happens in it; nobody has told it of the cases from before.
alter table legal_aid_case add column procedure text, add column procedural_role text;
