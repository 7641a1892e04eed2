-- Calls out and what people asked for (to be called back, or at an agreed time), since a time, for a range of people.
SELECT activity_party.person_id, activity_party.activity_party_id, activity.kind, activity.outcome, activity.occurred_at
  FROM activity_party INDEXED BY activity_party_by_person
 CROSS JOIN activity INDEXED BY activity_for_verdicts
    ON activity.activity_id = activity_party.activity_id
 WHERE activity_party.person_id >= :first
   AND activity_party.person_id <= :last
   AND activity.kind IN ('call', 'request')
   AND activity.occurred_at >= :since
   AND ((activity.kind = 'call' AND activity.direction = 'out')
        OR (activity.kind = 'request' AND activity.direction = 'in'))
 ORDER BY activity_party.person_id
