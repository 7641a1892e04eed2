// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/parties/person.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <memory>

namespace entente {

/// Where a text names a person.
struct Mention
{
    qsizetype at = 0;
    qsizetype length = 0;
    bool certain =
        false; ///< by e-mail, number, or first and last name; else the last name alone, which others may bear

    bool operator==(const Mention &) const = default;
};

/// Finds a person's name, e-mails and numbers in what people typed, whatever the accents, the case, the order of the
/// names and the spacing of the digits: "Mme Marchetti", "MARCHETTI Hélène", "h.marchetti@…", "06.12.34.56.78".
class NameFinder final
{
public:
    explicit NameFinder(const Person &person);

    /// The same, without what names `own` just as well: a namesake, a family, a mailbox for two.
    NameFinder besides(const NameFinder &own) const;

    /// In the order of the text, without overlaps.
    QList<Mention> find(const QString &text) const;
    QString replaced(const QString &text, const QString &replacement) const;
    /// With the mentions blacked out; an address of the web goes as a whole, half of one leads nowhere.
    QString redacted(const QString &text) const;

private:
    bool mayName(const QString &text) const;
    QList<Mention> findAll(const QString &text) const;

    QString m_lastName;
    QStringList m_addresses;          ///< search keys
    QRegularExpression m_identifiers; ///< e-mails and numbers
    QRegularExpression m_names;
    std::shared_ptr<const NameFinder> m_own; ///< of the person whose data the text is among
};
ENTENTE_NOT_LOGGABLE(NameFinder)

} // namespace entente
