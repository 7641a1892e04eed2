-- Every version for a purpose and a channel, the newest first.
SELECT wording.wording_id, wording.uuid, purpose.code AS purpose_code, wording.channel, wording.language,
       wording.version, wording.body, wording.is_complete
  FROM wording
  JOIN purpose ON purpose.purpose_id = wording.purpose_id
 WHERE purpose.code = :purpose_code
   AND wording.channel = :channel
 ORDER BY wording.version DESC, wording.wording_id
