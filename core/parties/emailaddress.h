// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QString>

namespace entente {

/// An address that a mail server could accept (RFC 5321, 4.1.2, with the atoms of RFC 5322, 3.2.3 and the letters of RFC 6531).
class EmailAddress final
{
public:
    /// Trims, drops "mailto:" and reads "Name <address>". Comments and folding are refused: nobody types them.
    /// Invalid with reason email.empty, email.no_at, email.no_local, email.no_domain, email.local_too_long,
    /// email.too_long, email.bad_local, email.bad_domain or email.space.
    static Result<EmailAddress> parse(QStringView typed);

    /// As typed, without what surrounded it.
    const QString &text() const { return m_text; }
    QString local() const { return m_text.left(m_at); }
    QString domain() const { return m_text.mid(m_at + 1); }

    /// The form for comparing and for the unique index: case-folded local part, ASCII (IDNA) lower-case domain.
    const QString &normal() const { return m_normal; }

    bool operator==(const EmailAddress &other) const { return m_normal == other.m_normal; }

private:
    EmailAddress(QString text, qsizetype at, QString normal);

    QString m_text;
    qsizetype m_at = 0;
    QString m_normal;
};
ENTENTE_NOT_LOGGABLE(EmailAddress)

} // namespace entente
