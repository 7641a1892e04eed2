-- A card comes in: from now on its person is pending.
INSERT INTO inbox_card (uuid, person_id, code, purpose_code, channel, language, state, author_uuid, created_at)
VALUES (:uuid, :person_id, :code, :purpose_code, :channel, :language, 'to_ask', :author_uuid, :created_at)
