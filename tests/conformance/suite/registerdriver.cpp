// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbuffer.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/plaindriver.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <cstdio>
#include <memory>

// Qt's tests ask for the driver by the name QSQLITE. A registered driver is taken before the plugin of that name, so
// each of them can run on Qt's driver or on ours: ENTENTE_SUITE_DRIVER says plain or keyed, or is not set.
namespace {

class SuiteDriverCreator final : public QSqlDriverCreatorBase
{
public:
    explicit SuiteDriverCreator(bool keyed) : m_keyed(keyed) {}

    QSqlDriver *createObject() const override
    {
        if (!m_keyed)
            return entente_sqlcipher_plain_driver();
        const QByteArray key(entente::sqlcipher::CipherDriver::kKeySize, 'k');
        return new entente::sqlcipher::CipherDriver(
            std::make_shared<const entente::SecretBuffer>(entente::SecretBuffer::fromBytes(key)));
    }

private:
    const bool m_keyed;
};

void registerSuiteDriver()
{
    const QByteArray wanted = qgetenv("ENTENTE_SUITE_DRIVER");
    if (wanted.isEmpty())
        return;
    QSqlDatabase::registerSqlDriver(QStringLiteral("QSQLITE"),
                                    new SuiteDriverCreator(wanted == "keyed"));
    std::fprintf(stderr, "QSQLITE is the %s driver of Entente\n", wanted.constData());
}
Q_COREAPP_STARTUP_FUNCTION(registerSuiteDriver)

} // namespace
