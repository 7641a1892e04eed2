// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include "core/base/atomicfile.h"

#include <QFile>

#include <sodium.h>
#include <zip.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>

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
        if (system != 0)
            return fileFailure(system, {}, "archive");
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

/// What libzip pulls while it closes an archive.
struct PulledEntry
{
    ByteStream next;
    QByteArray chunk;
    qsizetype at = 0;
    bool isOpen = false;
    std::optional<Error> error;

    zip_int64_t read(char *into, qsizetype room)
    {
        while (at == chunk.size()) {
            auto piece = next();
            if (!piece) {
                error = piece.error();
                return -1;
            }
            chunk = *std::move(piece);
            at = 0;
            if (chunk.isEmpty())
                return 0;
        }
        const qsizetype count = std::min(room, chunk.size() - at);
        std::memcpy(into, chunk.constData() + at, size_t(count));
        at += count;
        return count;
    }
};

zip_int64_t pullEntry(void *state, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto *const entry = static_cast<PulledEntry *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN: return std::exchange(entry->isOpen, true) ? -1 : 0; // cannot begin again
    case ZIP_SOURCE_READ: return entry->read(static_cast<char *>(data), qsizetype(size));
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE: return 0; // the vector of fillZip() owns it
    case ZIP_SOURCE_STAT: {
        auto *const stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->mtime = 315532800; // 1980-01-01, the first day that the format knows
        stat->valid = ZIP_STAT_MTIME;
        return sizeof(*stat);
    }
    case ZIP_SOURCE_ERROR: {
        const int codes[2] = {ZIP_ER_READ, 0};
        std::memcpy(data, codes, sizeof(codes));
        return sizeof(codes);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              -1);
    default: return -1;
    }
}

/// Adds the entries and closes the archive; `key` null = in clear.
Result<void> fillZip(ZipHandle &archive, std::vector<ZipEntry> &entries, const char *key)
{
    zip_t *const zip = archive.get();
    std::vector<std::unique_ptr<PulledEntry>> pulled;
    for (ZipEntry &entry : entries) {
        pulled.push_back(std::make_unique<PulledEntry>());
        pulled.back()->next = std::move(entry.bytes);
        if (entry
                .isStored) { // with its size in front: OpenDocument's first entry is looked for by its place
            auto whole = pulled.back()->next();
            if (!whole)
                return Failure{whole.error()};
            pulled.back()->chunk = *std::move(whole);
        }
        const QByteArray &whole = pulled.back()->chunk;
        zip_source_t *source = entry.isStored
                                   ? zip_source_buffer(zip, whole.constData(),
                                                       zip_uint64_t(whole.size()), 0)
                                   : zip_source_function(zip, &pullEntry, pulled.back().get());
        const zip_int64_t index = source ? zip_file_add(zip, entry.name.toUtf8().constData(),
                                                        source, ZIP_FL_ENC_UTF_8)
                                         : -1;
        if (index < 0) {
            zip_source_free(source);
            return zipFailure(zip_get_error(zip), u"adding an entry"_s);
        }
        const auto at = zip_uint64_t(index);
        bool set = zip_file_set_mtime(zip, at, 315532800, 0) == 0;
        set = set
              && zip_set_file_compression(zip, at, entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                          0)
                     == 0;
        if (key)
            set = set && zip_file_set_encryption(zip, at, ZIP_EM_AES_256, key) == 0;
        if (!set)
            return zipFailure(zip_get_error(zip), u"preparing an entry"_s);
    }
    if (zip_close(zip) == 0) {
        (void)archive.release(); // zip_close has freed it
        return {};
    }
    for (const auto &entry : pulled) {
        if (entry->error)
            return Failure{*entry->error};
    }
    return zipFailure(zip_get_error(zip), u"writing the archive"_s);
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
    std::vector<ZipEntry> entries;
    for (const Entry &entry : m_entries)
        entries.push_back({entry.name, streamOf(entry.content)});
    const QString beside = nameBeside(path);
    if (auto written = writeZipFile(beside, std::move(entries), password); !written)
        return written;
    return publishFile(beside, path);
}

ByteStream streamOf(QByteArray whole)
{
    return [whole = std::move(whole)]() mutable -> Result<QByteArray> {
        return std::exchange(whole, QByteArray());
    };
}

Result<void> writeZipFile(const QString &path, std::vector<ZipEntry> entries,
                          const SecretBuffer *password)
{
    auto archive = openZip(path, ZIP_CREATE | ZIP_EXCL);
    if (!archive)
        return Failure{archive.error()};
    const SecretBuffer key = password ? cString(*password) : SecretBuffer();
    auto done = fillZip(*archive, entries, password ? asChars(key) : nullptr);
    if (!done)
        return done;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return done;
}

Result<QByteArray> zipInMemory(std::vector<ZipEntry> entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!memory)
        return zipFailure(&error, u"making room for an archive"_s);
    zip_source_keep(memory); // the archive frees it once, we once more
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t *)> keeper(memory, &zip_source_free);
    ZipHandle archive(zip_open_from_source(memory, ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(memory);
        return zipFailure(&error, u"opening an archive in memory"_s);
    }
    if (auto done = fillZip(archive, entries, nullptr); !done)
        return Failure{done.error()};
    QByteArray bytes;
    if (zip_source_open(memory) != 0)
        return zipFailure(zip_source_error(memory), u"reading an archive in memory"_s);
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_source_read(memory, chunk.data(), zip_uint64_t(chunk.size()))) > 0)
        bytes.append(chunk.constData(), got);
    zip_source_close(memory);
    if (got < 0)
        return zipFailure(zip_source_error(memory), u"reading an archive in memory"_s);
    return bytes;
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
