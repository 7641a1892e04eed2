-- Open the record of an import; its counts follow when the last row is in.
INSERT INTO import_batch (uuid, file_name, format, encoding, delimiter, mapping, source, supplier, basis, purposes,
                          collected_on, proof_name, proof, state, row_count, created_count, updated_count,
                          skipped_count, refused_count, user_uuid, created_at)
VALUES (:uuid, :file_name, :format, :encoding, :delimiter, :mapping, :source, :supplier, :basis, :purposes,
        :collected_on, :proof_name, :proof, 'applied', 0, 0, 0,
        0, 0, :user_uuid, :created_at)
