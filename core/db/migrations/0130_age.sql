-- The age of a person as a band, where a purpose needs no date of birth (RGPD 5(1)(c)), and which purposes need an age.

-- A band grows older with the day on which it was noted.
ALTER TABLE person ADD COLUMN age_band TEXT NOT NULL DEFAULT ''
    CHECK (age_band IN ('', 'under_15', '15_17', '18_plus'));
ALTER TABLE person ADD COLUMN age_band_on TEXT;

ALTER TABLE purpose ADD COLUMN needs_age INTEGER NOT NULL DEFAULT 0 CHECK (needs_age IN (0, 1));
