// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a vault for open_by_format.py and says on standard output what it needs to know, as JSON.
#include "core/base/clock.h"
#include "core/vault/vault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace entente;
using namespace entente::vault;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const auto password = u"pässwörd of the format test"_s.toUtf8();
    const auto secret = [&] { return SecretBuffer::fromBytes(password); };
    const SystemClock clock;
    CreateRequest request;
    request.folder = QString::fromLocal8Bit(argv[1]);
    request.company = u"Atelier Lumen"_s;
    request.country = u"FR"_s;
    request.adminName = u"Élodie Straße"_s;
    request.kdf = {1 << 20, 2};
    request.waive = {true, true};
    const auto created = Vault::create(request, secret(), clock);
    if (!created)
        return 1;
    OpenRequest opening;
    opening.folder = created->folder;
    opening.user = request.adminName;
    auto vault = Vault::open(opening, secret(), clock);
    if (!vault
        || !(*vault)->addUser(u"Salomé Petit"_s, Role::Salesperson, secret(), request.kdf,
                              request.waive)
        || !(*vault)->close())
        return 1;
    const QJsonObject answer{
        {u"folder"_s, created->folder},
        {u"admin"_s, request.adminName},
        {u"colleague"_s, u"Salomé Petit"_s},
        {u"company"_s, request.company},
        {u"password"_s, QString::fromUtf8(password)},
        {u"recovery_key"_s,
         QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(created->recoveryKey.data()),
                                        qsizetype(created->recoveryKey.size())))}};
    std::fputs(QJsonDocument(answer).toJson().constData(), stdout);
    return 0;
}
