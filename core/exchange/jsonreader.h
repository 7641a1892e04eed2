// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cardsource.h"

#include <QIODevice>
#include <QJsonObject>

namespace entente {

/// Our own files (people.schema.json), one record at a time whatever their size.
///
/// A number or a truth value is read as text; what is neither is json.unexpected_value.
/// Records refused: json.bad_record, json.record_too_large, json.not_ended, row.no_person.
class JsonReader : public CardReader
{
public:
    explicit JsonReader(QIODevice &device, CardLimits limits = {});

    bool next(ReadCard &card) override;
    Result<void> finish() const override;
    qint64 bytesRead() const override { return m_read; }

private:
    bool readByte(char &byte);
    bool peekByte(char &byte);
    bool fill();
    /// The bytes of the next record; false at the end.
    bool nextRecord(QByteArray &record, bool &isCut);
    void takePerson(const QJsonObject &object, ReadCard &card) const;
    void takeOrganisation(const QJsonObject &object, ReadCard &card) const;
    void takeContacts(const QJsonObject &object, ReadCard &card) const;
    void takeOthers(const QJsonObject &object, const QStringList &known, const QString &prefix,
                    ReadCard &card) const;
    void add(ReadCard &card, const QString &column, ColumnTarget target, const QString &text,
             bool preferred = false) const;

    QIODevice &m_device;
    const CardLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_read = 0;
    int m_line = 1;
    int m_recordLine = 1;
    int m_depth = 0;
    QByteArray m_key;     ///< the last text outside of records
    QByteArray m_section; ///< "people" or "organisations" inside their lists
    bool m_hasEnded = false;
    bool m_isTold = false; ///< that the file ends too early
};

} // namespace entente
