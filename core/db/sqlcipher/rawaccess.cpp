// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/rawaccess.h"

#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/databasehandle.h"
#include "core/db/sqlcipher/sqliteapi.h"

namespace entente::sqlcipher {

sqlite3 *RawAccess::connection(const CipherDriver &driver)
{
    return driver.m_handle->raw();
}

QByteArray RawAccess::decryptedImage(const CipherDriver &driver)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(driver.m_handle->raw(), "main", &size, 0);
    const QByteArray image(reinterpret_cast<const char *>(bytes),
                           bytes ? static_cast<qsizetype>(size) : 0);
    sqlite3_free(bytes);
    return image;
}

} // namespace entente::sqlcipher
