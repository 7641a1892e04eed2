-- People whose processing is restricted (RGPD 18): they are kept, and do not leave.
SELECT DISTINCT person_id
  FROM request
 WHERE right_kind = 'restriction'
   AND state <> 'refused'
   AND lifted_on IS NULL
