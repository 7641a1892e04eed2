// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/rowimage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente::rowimage {

namespace {

constexpr auto kBytes = "bytes"_L1;
constexpr auto kMarked = "marked"_L1;

QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{kBytes, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::Double: return value.toDouble();
    case QMetaType::QString:
        // Qt reads a mark of byte order at the beginning of a text as no part of it.
        if (const auto text = value.toString(); text.startsWith(QChar::ByteOrderMark))
            return QJsonObject{{kMarked, jsonOf(text.mid(1))}};
        return value.toString();
    default: return value.toLongLong();
    }
}

QVariant variantOf(const QJsonValue &value)
{
    if (const auto object = value.toObject(); object.contains(kMarked))
        return QString(QChar(QChar::ByteOrderMark) + variantOf(object.value(kMarked)).toString());
    if (value.isObject())
        return QByteArray::fromBase64(value.toObject().value(kBytes).toString().toLatin1());
    if (value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    const auto number = value.toDouble();
    const auto whole = value.toInteger();
    return double(whole) == number ? QVariant(whole) : QVariant(number);
}

bool isSame(const QVariant &left, const QVariant &right)
{
    if (left.isNull() || right.isNull())
        return left.isNull() == right.isNull();
    return jsonOf(left) == jsonOf(right);
}

} // namespace

QString toText(const RowValues &values)
{
    QJsonObject image;
    for (auto it = values.begin(); it != values.end(); ++it)
        image.insert(it.key(), jsonOf(it.value()));
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

Result<RowValues> fromText(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Failure{ErrorCode::Corrupt, u"an undo image cannot be read"_s};
    RowValues values;
    const auto image = document.object();
    for (auto it = image.begin(); it != image.end(); ++it)
        values.insert(it.key(), variantOf(it.value()));
    return values;
}

bool isBookkeeping(const QString &column)
{
    constexpr std::array kept{"changed_at"_L1, "version"_L1, "search_key"_L1, "sort_key"_L1};
    return std::any_of(kept.begin(), kept.end(), [&](auto name) { return column == name; });
}

Difference difference(const RowValues &from, const RowValues &to)
{
    Difference found;
    for (auto it = from.begin(); it != from.end(); ++it) {
        const auto other = to.value(it.key());
        if (isBookkeeping(it.key()) || isSame(it.value(), other))
            continue;
        found.from.insert(it.key(), it.value());
        found.to.insert(it.key(), other);
    }
    return found;
}

QString firstOther(const RowValues &wanted, const RowValues &row)
{
    QString first;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (isBookkeeping(it.key()) || isSame(it.value(), row.value(it.key())))
            continue;
        if (first.isEmpty() || it.key() < first)
            first = it.key();
    }
    return first;
}

} // namespace entente::rowimage
