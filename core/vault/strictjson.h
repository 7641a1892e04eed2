// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace entente::vault {

QString base64(QByteArrayView bytes);

/// Reads the vault's small files and believes nothing: a missing or malformed field is noted once, by its path.
/// Copies of one reader share the place where the problem is noted.
class StrictJson final
{
public:
    class Problem final
    {
    public:
        bool found() const { return m_found; }
        void note(const QString &field);
        Failure failure(QStringView file) const;

    private:
        bool m_found = false;
        QString m_field;
    };

    static StrictJson parse(const QByteArray &json, Problem &problem);

    bool has(const QString &field) const { return m_object.contains(field); }
    QString text(const QString &field);
    /// Whole and not negative, up to 2^53.
    qint64 number(const QString &field);
    bool flag(const QString &field);
    /// `size` 0 means any length.
    QByteArray bytes(const QString &field, size_t size = 0);
    /// An empty string is no problem here.
    QByteArray optionalBytes(const QString &field);
    StrictJson object(const QString &field);
    QList<StrictJson> objects(const QString &field);
    void fail(const QString &field);

private:
    StrictJson(QJsonObject object, QString path, Problem *problem);

    QJsonObject m_object;
    QString m_path;
    Problem *m_problem;
};

} // namespace entente::vault
