// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/cardcode.h"

#include <QRegularExpression>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace entente::cardcode {

namespace {

// Without 0, 1, I, L, O and U.
constexpr char16_t kLetters[] = u"23456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kLength = 16;
constexpr int kGroup = 4;

QString grouped(const QString &letters)
{
    QStringList groups;
    for (int at = 0; at < kLength; at += kGroup)
        groups.append(letters.mid(at, kGroup));
    return groups.join(u'-');
}

} // namespace

QString make()
{
    QString letters;
    for (int i = 0; i < kLength; ++i)
        letters += QChar(kLetters[randombytes_uniform(std::size(kLetters) - 1)]);
    return grouped(letters);
}

QStringList in(const QString &text)
{
    static const QRegularExpression code(
        u"(?<![0-9A-Z])([2-9A-HJKMNP-TV-Z]{4}(-?)[2-9A-HJKMNP-TV-Z]{4}\\2[2-9A-HJKMNP-TV-Z]{4}\\2"
        "[2-9A-HJKMNP-TV-Z]{4})(?![0-9A-Z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    for (auto match = code.globalMatch(text); match.hasNext();) {
        const auto found = grouped(match.next().captured(1).remove(u'-').toUpper());
        if (!codes.contains(found))
            codes.append(found);
    }
    return codes;
}

QString compact(const QString &code)
{
    return QString(code).remove(u'-').toLower();
}

} // namespace entente::cardcode
