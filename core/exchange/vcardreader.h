// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cardsource.h"
#include "core/exchange/rawlines.h"

#include <QHash>
#include <QSet>

namespace entente {

/// Contact cards: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), and what telephones and mailers make of them.
///
/// Problems: vcard.bad_line, vcard.bad_quoted_printable, vcard.bad_base64, vcard.unknown_charset, text.charset_assumed,
/// text.unreadable_character, vcard.value_too_long, vcard.photo_elsewhere; cards refused: vcard.not_ended, vcard.outside_a_card, vcard.group,
/// row.no_person. Pictures and addresses of the web are never fetched.
class VcardReader final : public CardReader
{
public:
    VcardReader(QIODevice &device, TextEncoding encoding, CardLimits limits = {});

    bool next(ReadCard &card) override;
    Result<void> finish() const override;
    qint64 bytesRead() const override { return m_lines.bytesRead(); }

private:
    struct Property
    {
        int line = 0;
        QByteArray group;
        QByteArray name;
        QSet<QByteArray> types; ///< lower case
        QHash<QByteArray, QByteArray> parameters;
        QByteArray value;
        bool isCut = false;
    };
    /// What a card says about itself, or about its properties by their group.
    struct Marks
    {
        QHash<QByteArray, QString> labels;
        QHash<QString, QByteArray> addressGroups; ///< by the name of the address
        QString kind;
        QString formattedName;
        QString organisation;
        bool hasName = false;
        bool isCompany = false;
        bool hasYear = true; ///< of the birthday
    };

    void skipNested();
    bool readLogical(QByteArray &text, int &line, bool &isCut);
    void unfoldQuotedPrintable(QByteArray &text, bool &isCut);
    void appendFolded(QByteArray &text, QByteArrayView more, bool &isCut) const;
    bool parse(const QByteArray &text, Property &property) const;
    static void takeParameter(const QByteArray &text, Property &property);
    QString textOf(const Property &property, ReadCard &card) const;
    QString decoded(const QByteArray &bytes, const QByteArray &charset, int line,
                    ReadCard &card) const;
    QStringList components(const QString &text, QChar separator, bool hasLists = false) const;
    QString unescaped(const QString &text) const;
    void take(const Property &property, ReadCard &card, Marks &marks);
    void takeName(const Property &property, ReadCard &card, Marks &marks);
    void takeAddress(const Property &property, ReadCard &card, Marks &marks) const;
    void takePhoto(const Property &property, ReadCard &card) const;
    void takeText(const Property &property, ReadCard &card, Marks &marks);
    void takeOrganisation(const Property &property, const QString &text, ReadCard &card,
                          Marks &marks) const;
    bool takeOwn(const Property &property, CardValue &value) const;
    void finishCard(ReadCard &card, const Marks &marks) const;

    RawLines m_lines;
    const TextEncoding m_encoding;
    const CardLimits m_limits;
    bool m_isVersion2 = false;
    bool m_isBegun = false;   ///< the end of the last card began this one
    bool m_isOutside = false; ///< lines outside any card were told already
};

} // namespace entente
