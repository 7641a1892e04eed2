// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include <QFile>

#include <sodium.h>
#include <zip.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

struct DiscardZip
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using ZipHandle = std::unique_ptr<zip_t, DiscardZip>;

Failure zipFailure(const zip_error_t *error, const QString &what)
{
    ErrorCode code = ErrorCode::Io;
    if (zip_error_system_type(error) == ZIP_ET_SYS) {
        const int system = zip_error_code_system(error);
        if (system == ENOSPC)
            code = ErrorCode::NoSpace;
        else if (system == EROFS || system == EACCES)
            code = ErrorCode::ReadOnly;
        else if (system == ENOENT)
            code = ErrorCode::NotFound;
    }
    switch (zip_error_code_zip(error)) {
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_NOPASSWD: code = ErrorCode::WrongKey; break;
    case ZIP_ER_NOZIP:
    case ZIP_ER_INCONS:
    case ZIP_ER_CRC: code = ErrorCode::Corrupt; break;
    default: break;
    }
    return Failure{code, what + u": libzip error "_s + QString::number(zip_error_code_zip(error))};
}

/// libzip wants a C string; this one lies in locked memory and is wiped.
SecretBuffer cString(const SecretBuffer &password)
{
    SecretBuffer text(password.size() + 1);
    std::memcpy(text.data(), password.data(), password.size());
    text.data()[password.size()] = 0;
    return text;
}

const char *asChars(const SecretBuffer &text)
{
    return reinterpret_cast<const char *>(text.data());
}

Result<ZipHandle> openZip(const QString &path, int flags)
{
    int code = 0;
    ZipHandle archive(zip_open(QFile::encodeName(path).constData(), flags, &code));
    if (archive)
        return archive;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const Failure failure = zipFailure(&error, u"opening the archive"_s);
    zip_error_fini(&error);
    return failure;
}

} // namespace

Result<void> ZipWriter::add(const QString &name, const QByteArray &content)
{
    const bool control = std::any_of(name.cbegin(), name.cend(),
                                     [](QChar c) { return c.unicode() < 0x20; });
    const bool escapes = name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\')
                         || name.contains(u':') || name.split(u'/').contains(u".."_s);
    const bool repeated = std::any_of(
        m_entries.cbegin(), m_entries.cend(),
        [&](const Entry &entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (control || escapes || repeated)
        return Failure{
            ErrorCode::Invalid, u"not a name for an archive's entry"_s, {}, u"zip.bad_name"_s};
    m_entries.append({name, content});
    return {};
}

Result<void> ZipWriter::write(const QString &path, const SecretBuffer *password) const
{
    if (m_entries.isEmpty())
        return Failure{ErrorCode::Invalid, u"an archive without entries"_s, {}, u"zip.empty"_s};
    auto archive = openZip(path, ZIP_CREATE | ZIP_TRUNCATE);
    if (!archive)
        return Failure{archive.error()};
    zip_t *const zip = archive->get();
    const SecretBuffer key = password ? cString(*password) : SecretBuffer();
    for (const Entry &entry : m_entries) {
        zip_source_t *source = zip_source_buffer(zip, entry.content.constData(),
                                                 zip_uint64_t(entry.content.size()), 0);
        const zip_int64_t index = source ? zip_file_add(zip, entry.name.toUtf8().constData(),
                                                        source, ZIP_FL_ENC_UTF_8)
                                         : -1;
        if (index < 0) {
            zip_source_free(source);
            return zipFailure(zip_get_error(zip), u"adding an entry"_s);
        }
        constexpr time_t kZipEpoch = 315532800; // 1980-01-01, the first day that the format knows
        bool set = zip_file_set_mtime(zip, zip_uint64_t(index), kZipEpoch, 0) == 0;
        if (password)
            set = set
                  && zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, asChars(key))
                         == 0;
        if (!set)
            return zipFailure(zip_get_error(zip), u"preparing an entry"_s);
    }
    if (zip_close(zip) != 0)
        return zipFailure(zip_get_error(zip), u"writing the archive"_s);
    archive->release(); // zip_close has freed it
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<QMap<QString, QByteArray>> readZip(const QString &path, const SecretBuffer *password,
                                          qint64 maxBytes)
{
    auto archive = openZip(path, ZIP_RDONLY);
    if (!archive)
        return Failure{archive.error()};
    zip_t *const zip = archive->get();
    const SecretBuffer key = password ? cString(*password) : SecretBuffer();
    if (password)
        zip_set_default_password(zip, asChars(key));
    QMap<QString, QByteArray> entries;
    qint64 total = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
            zip_fopen_index(zip, zip_uint64_t(i), 0), &zip_fclose);
        if (!file)
            return zipFailure(zip_get_error(zip), u"opening an entry"_s);
        QByteArray content;
        QByteArray chunk(64 << 10, Qt::Uninitialized);
        zip_int64_t got = 0;
        while ((got = zip_fread(file.get(), chunk.data(), zip_uint64_t(chunk.size()))) > 0) {
            total += got;
            if (total > maxBytes)
                return Failure{ErrorCode::Invalid,
                               u"the archive is larger than allowed"_s,
                               {},
                               u"zip.too_large"_s};
            content.append(chunk.constData(), got);
        }
        if (got < 0)
            return zipFailure(zip_file_get_error(file.get()), u"reading an entry"_s);
        entries.insert(QString::fromUtf8(zip_get_name(zip, zip_uint64_t(i), 0)), content);
    }
    return entries;
}

} // namespace entente
