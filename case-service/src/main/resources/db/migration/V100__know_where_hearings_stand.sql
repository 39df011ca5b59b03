-- Whether a hearing is to sit: a court may postpone, suspend or cancel it, and one that was held is over.
alter table known_hearing add column standing text not null default 'FIXED';
alter table known_hearing alter column standing drop default;
