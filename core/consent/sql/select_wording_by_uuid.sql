-- The wording that an event names.
SELECT wording.wording_id, wording.uuid, purpose.code AS purpose_code, wording.channel, wording.language,
       wording.version, wording.body, wording.is_complete
  FROM wording
  JOIN purpose ON purpose.purpose_id = wording.purpose_id
 WHERE wording.uuid = :uuid
