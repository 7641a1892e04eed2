-- A restriction ends; the person was told before.
UPDATE request
   SET state = 'answered',
       answered_on = COALESCE(answered_on, :lifted_on),
       lift_told_on = :lift_told_on,
       lifted_on = :lifted_on
 WHERE uuid = :uuid
   AND lifted_on IS NULL
