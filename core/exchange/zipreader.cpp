// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipreader.h"

#include <zip.h>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

Failure archiveFailure(const QString &reason, const QString &field = {})
{
    return Failure{ErrorCode::Invalid, u"the archive cannot be read"_s, {{}, 0, 0, field}, reason};
}

} // namespace

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QByteArray &bytes, ZipLimits limits)
{
    if (bytes.size() > limits.archiveBytes)
        return archiveFailure(u"import.too_large"_s);
    std::unique_ptr<ZipReader> reader(new ZipReader(bytes, limits));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        reader->m_bytes.constData(), zip_uint64_t(reader->m_bytes.size()), 0, &error);
    if (source) {
        reader->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!reader->m_zip)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    if (!reader->m_zip)
        return archiveFailure(u"import.damaged_archive"_s);
    if (zip_get_num_entries(reader->m_zip, 0) > limits.entries)
        return archiveFailure(u"import.too_many_entries"_s);
    return reader;
}

ZipReader::~ZipReader()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipReader::contains(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<ZipReader::Entry>> ZipReader::entry(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_zip, name.toUtf8().constData(), 0);
    if (index < 0)
        return Failure{ErrorCode::NotFound,
                       u"the archive lacks an entry"_s,
                       {{}, 0, 0, name},
                       u"import.damaged_archive"_s};
    zip_stat_t stat;
    if (zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0)
        return archiveFailure(u"import.damaged_archive"_s, name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return archiveFailure(u"import.encrypted"_s, name);
    zip_file_t *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        return archiveFailure(u"import.damaged_archive"_s, name);
    const qint64 declared = (stat.valid & ZIP_STAT_SIZE) != 0 ? qint64(stat.size) : 0;
    return std::make_unique<Entry>(
        file, declared, std::max(m_limits.freeBytes, m_limits.ratio * qint64(m_bytes.size())));
}

ZipReader::Entry::Entry(zip_file *file, qint64 declared, qint64 limit)
    : m_file(file)
    , m_declared(declared)
    , m_limit(limit)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipReader::Entry::~Entry()
{
    zip_fclose(m_file);
}

double ZipReader::Entry::share() const
{
    return m_declared > 0 ? std::min(1.0, double(m_read) / double(m_declared)) : 0.0;
}

qint64 ZipReader::Entry::readData(char *data, qint64 size)
{
    if (m_atEnd)
        return 0;
    const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(size));
    if (count > 0)
        m_read += count;
    if (m_read > m_limit)
        m_trouble = u"import.too_large"_s;
    else if (count < 0)
        m_trouble = u"import.damaged_archive"_s;
    m_atEnd = count <= 0 || !m_trouble.isEmpty();
    return m_trouble.isEmpty() ? count : 0;
}

} // namespace entente
