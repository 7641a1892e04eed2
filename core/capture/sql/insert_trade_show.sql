-- Plan a trade show.
INSERT INTO trade_show (uuid, name, place, country, starts_on, ends_on, languages, notice_url, created_by, created_at,
                        changed_at)
VALUES (:uuid, :name, :place, :country, :starts_on, :ends_on, :languages, :notice_url, :created_by, :created_at,
        :changed_at)
