// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/deliverystatus.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente::mail {

namespace {

constexpr int kMostFailures = 500;

/// "rfc822; somebody@example.org" → the address.
QString addressOfField(const QString &field)
{
    const auto separator = field.indexOf(u';');
    const auto type = field.left(separator).trimmed().toLower();
    if (separator < 0 || (type != u"rfc822"_s && type != u"utf-8"_s))
        return {};
    auto address = field.mid(separator + 1).trimmed();
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.mid(1, address.size() - 2);
    return address.contains(u'@') && !address.contains(u' ') ? address : QString();
}

std::optional<DeliveryFailure> failureOf(const QHash<QString, QString> &fields)
{
    static const QRegularExpression code(u"\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b"_s);
    const auto action = fields.value(u"action"_s).toLower();
    if (action != u"failed"_s && action != u"delayed"_s)
        return std::nullopt;
    // The address that was written to is the one we know; the final one may be an alias behind it.
    auto address = addressOfField(fields.value(u"original-recipient"_s));
    if (address.isEmpty())
        address = addressOfField(fields.value(u"final-recipient"_s));
    auto status = code.match(fields.value(u"status"_s)).captured(0);
    if (status.startsWith(u'2') || address.isEmpty())
        return std::nullopt;
    if (status.isEmpty())
        status = action == u"failed"_s ? u"5.0.0"_s : u"4.0.0"_s;
    if (action == u"delayed"_s && status.startsWith(u'5'))
        status = u"4.0.0"_s; // it is still being tried
    return DeliveryFailure{address, status};
}

} // namespace

QList<DeliveryFailure> deliveryFailuresIn(const QByteArray &fields)
{
    QList<DeliveryFailure> failures;
    QHash<QString, QString> group;
    QString last;
    const auto close = [&] {
        if (const auto failure = failureOf(group); failure && !failures.contains(*failure))
            failures.append(*failure);
        group.clear();
        last.clear();
    };
    const auto lines = QString::fromUtf8(fields).split(u'\n');
    for (const auto &raw : lines) {
        const auto line = raw.trimmed();
        if (line.isEmpty()) {
            close();
        } else if ((raw.startsWith(u' ') || raw.startsWith(u'\t')) && !last.isEmpty()) {
            group[last] += u' ' + line;
        } else if (const auto colon = line.indexOf(u':'); colon > 0) {
            last = line.left(colon).trimmed().toLower();
            group.insert(last, line.mid(colon + 1).trimmed());
        }
        if (failures.size() >= kMostFailures)
            break;
    }
    close();
    return failures;
}

} // namespace entente::mail
