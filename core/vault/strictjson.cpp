// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/strictjson.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace entente::vault {

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

void StrictJson::Problem::note(const QString &field)
{
    if (m_found)
        return;
    m_found = true;
    m_field = field;
}

Failure StrictJson::Problem::failure(QStringView file) const
{
    return Failure{ErrorCode::Corrupt,
                   u"a field is missing or malformed"_s,
                   {file.toString(), 0, 0, m_field},
                   u"vault.file_damaged"_s};
}

StrictJson::StrictJson(QJsonObject object, QString path, Problem *problem)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problem(problem)
{}

StrictJson StrictJson::parse(const QByteArray &json, Problem &problem)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        problem.note({});
    return {document.object(), {}, &problem};
}

void StrictJson::fail(const QString &field)
{
    m_problem->note(m_path.isEmpty() ? field : m_path + u'.' + field);
}

QString StrictJson::text(const QString &field)
{
    const auto value = m_object.value(field);
    if (!value.isString() || value.toString().isEmpty() || value.toString().size() > 1000)
        fail(field);
    return value.toString();
}

qint64 StrictJson::number(const QString &field)
{
    const auto value = m_object.value(field);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > 9007199254740992.0
        || std::floor(number) != number) {
        fail(field);
        return 0;
    }
    return qint64(number);
}

bool StrictJson::flag(const QString &field)
{
    const auto value = m_object.value(field);
    if (!value.isBool())
        fail(field);
    return value.toBool();
}

QByteArray StrictJson::bytes(const QString &field, size_t size)
{
    const auto value = m_object.value(field);
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded || decoded.decoded.isEmpty()
        || (size > 0 && size_t(decoded.decoded.size()) != size)) {
        fail(field);
        return QByteArray(qsizetype(size), '\0');
    }
    return decoded.decoded;
}

QByteArray StrictJson::optionalBytes(const QString &field)
{
    const auto value = m_object.value(field);
    return value.isString() && value.toString().isEmpty() ? QByteArray() : bytes(field);
}

StrictJson StrictJson::object(const QString &field)
{
    const auto value = m_object.value(field);
    if (!value.isObject())
        fail(field);
    return {value.toObject(), m_path.isEmpty() ? field : m_path + u'.' + field, m_problem};
}

QList<StrictJson> StrictJson::objects(const QString &field)
{
    const auto value = m_object.value(field);
    if (!value.isArray() || value.toArray().size() > 10000)
        fail(field);
    QList<StrictJson> list;
    int index = 0;
    for (const auto &item : value.toArray()) {
        if (!item.isObject())
            fail(field);
        list.append({item.toObject(),
                     (m_path.isEmpty() ? field : m_path + u'.' + field) + u'['
                         + QString::number(index++) + u']',
                     m_problem});
    }
    return list;
}

} // namespace entente::vault
