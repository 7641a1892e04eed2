// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/plaindriver.h"

#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/openingrules.h"
#include "core/db/sqlcipher/sqliteapi.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

namespace {

class PlainOpening final : public OpeningRules
{
public:
    QSqlError apply(DatabaseHandle &, const ConnectOptions &) override { return {}; }

    QSqlError rekey(DatabaseHandle &, const SecretBuffer &) override
    {
        // A test searches the shipped programs for these words, should they be stripped of symbols.
        return QSqlError(u"entente-plain-driver: there is no key to change"_s, {},
                         QSqlError::ConnectionError, QString::number(SQLITE_MISUSE));
    }
};

} // namespace

} // namespace entente::sqlcipher

QSqlDriver *entente_sqlcipher_plain_driver()
{
    return new entente::sqlcipher::CipherDriver(
        std::make_unique<entente::sqlcipher::PlainOpening>());
}
