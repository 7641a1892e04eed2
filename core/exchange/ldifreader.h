// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cardsource.h"
#include "core/exchange/rawlines.h"

namespace entente {

/// Address books as LDIF (RFC 2849), with the attributes of Thunderbird, Outlook and ordinary directories.
///
/// Problems: ldif.bad_line, ldif.bad_base64, ldif.reference_not_read (nothing outside the file is fetched),
/// ldif.value_too_long, text.charset_assumed; entries refused: ldif.no_dn, ldif.not_an_entry (a change of a directory),
/// ldif.group.
class LdifReader final : public CardReader
{
public:
    LdifReader(QIODevice &device, TextEncoding encoding, CardLimits limits = {});

    bool next(ReadCard &card) override;
    Result<void> finish() const override;
    qint64 bytesRead() const override { return m_lines.bytesRead(); }

private:
    struct Entry
    {
        QStringList classes; ///< lower case
        QString change;
        bool hasName = false; ///< a dn
        bool isContainer = false;
    };
    bool readLogical(QByteArray &text, int &line, bool &isCut);
    void take(const QByteArray &text, int line, bool isCut, ReadCard &card, Entry &entry) const;
    void takeWholeAddress(const QString &attribute, const QString &label, const QStringList &lines,
                          int line, ReadCard &card) const;
    void add(CardValue value, ReadCard &card) const;
    QString textOf(const QByteArray &bytes, int line, ReadCard &card) const;

    RawLines m_lines;
    const TextEncoding m_encoding;
    const CardLimits m_limits;
};

} // namespace entente
