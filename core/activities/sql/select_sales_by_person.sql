-- What a person bought, newest first.
SELECT sale_id, uuid, sold_on, subject, invoice_number, is_refusal_offered
  FROM sale
 WHERE person_id = :person_id
 ORDER BY sold_on DESC, sale_id DESC
