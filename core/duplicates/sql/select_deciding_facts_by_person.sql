-- What decides about a person, as a card that is merged goes on knowing it.
SELECT person.kind, person.relation, person.country, person.birth_date, person.age_band, person.age_band_on,
       person.is_collected_directly, person.supplier, person.informed_on,
       (SELECT MIN(sale.sold_on)
          FROM sale
         WHERE sale.person_id = person.person_id) AS first_sale_on,
       (SELECT MIN(sale.sold_on)
          FROM sale
         WHERE sale.person_id = person.person_id
           AND sale.is_refusal_offered = 1) AS refusal_offered_on,
       EXISTS (SELECT 1
                 FROM affiliation
                WHERE affiliation.person_id = person.person_id
                  AND affiliation.ended_on IS NULL) AS has_work
  FROM person
 WHERE person.person_id = :person_id
