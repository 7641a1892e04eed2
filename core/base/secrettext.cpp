// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrettext.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// A decomposition grows a text at most threefold, in units of either form.
constexpr size_t kMostGrowth = 3;

UChar *utf16Of(SecretBuffer &buffer)
{
    return reinterpret_cast<UChar *>(buffer.data());
}

} // namespace

Result<SecretBuffer> normaliseSecret(const SecretBuffer &utf8)
{
    if (utf8.isEmpty())
        return SecretBuffer();
    const auto notText = Failure{
        ErrorCode::Invalid, u"the secret is not UTF-8"_s, {}, u"password.not_utf8"_s};
    UErrorCode status = U_ZERO_ERROR;
    const auto capacity = static_cast<int32_t>(utf8.size() * kMostGrowth + 1);

    SecretBuffer wide(static_cast<size_t>(capacity) * sizeof(UChar));
    int32_t wideLength = 0;
    u_strFromUTF8(utf16Of(wide), capacity, &wideLength, reinterpret_cast<const char *>(utf8.data()),
                  static_cast<int32_t>(utf8.size()), &status);
    if (U_FAILURE(status))
        return notText;

    SecretBuffer composed(static_cast<size_t>(capacity) * sizeof(UChar));
    const auto *nfc = unorm2_getNFCInstance(&status);
    const auto composedLength = unorm2_normalize(nfc, utf16Of(wide), wideLength, utf16Of(composed),
                                                 capacity, &status);

    SecretBuffer narrow(static_cast<size_t>(capacity) * kMostGrowth);
    int32_t narrowLength = 0;
    u_strToUTF8(reinterpret_cast<char *>(narrow.data()), static_cast<int32_t>(narrow.size()),
                &narrowLength, utf16Of(composed), composedLength, &status);
    if (U_FAILURE(status))
        return notText;
    return SecretBuffer::fromBytes(QByteArrayView(narrow.data(), narrowLength));
}

} // namespace entente
