-- The codes of every no that a stand heard: they are its own, not this vault's answer to it.
SELECT uuid
  FROM consent_event
 WHERE kind NOT IN ('given', 'renewed')
