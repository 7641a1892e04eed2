// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <zip.h>

#include <cstdio>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr int kRuns = 3000;
constexpr qsizetype kLongestSeed = 40000;

QByteArray entryOf(const QString &archive, const QString &ending)
{
    zip_t *zip = zip_open(QFile::encodeName(archive).constData(), ZIP_RDONLY, nullptr);
    if (!zip)
        return {};
    QByteArray content;
    for (zip_int64_t i = 0; content.isEmpty() && i < zip_get_num_entries(zip, 0); ++i) {
        if (!QString::fromUtf8(zip_get_name(zip, zip_uint64_t(i), 0)).endsWith(ending))
            continue;
        if (zip_file_t *file = zip_fopen_index(zip, zip_uint64_t(i), 0)) {
            content.resize(kLongestSeed);
            content.resize(std::max<qsizetype>(
                0, zip_fread(file, content.data(), zip_uint64_t(content.size()))));
            zip_fclose(file);
        }
    }
    zip_discard(zip);
    return content;
}

/// Files of the folder by their ending; "xlsx/sheet1.xml" is an entry of each archive.
QList<QByteArray> seedsFrom(const QString &folder, const QStringList &endings)
{
    QList<QByteArray> seeds{QByteArray()};
    for (const QString &ending : endings) {
        const QString suffix = ending.section(u'/', 0, 0);
        const QString entry = ending.section(u'/', 1);
        for (const QString &name : QDir(folder).entryList({u"*."_s + suffix}, QDir::Files)) {
            const QString path = folder + u'/' + name;
            QFile file(path);
            if (!entry.isEmpty())
                seeds.append(entryOf(path, entry));
            else if (file.open(QIODevice::ReadOnly))
                seeds.append(file.read(kLongestSeed));
        }
    }
    return seeds;
}

QByteArray changed(QByteArray bytes, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    for (int change = random.bounded(4); change >= 0; --change) {
        const qsizetype at = random.bounded(bytes.size() + 1);
        const qsizetype length = std::min<qsizetype>(random.bounded(64) + 1, bytes.size() - at);
        switch (random.bounded(5)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.mid(at, length)); break;
        case 3: bytes.truncate(at); break;
        default: {
            const QByteArray &other = seeds.at(random.bounded(seeds.size()));
            const qsizetype from = random.bounded(other.size() + 1);
            bytes.insert(at, other.mid(from, random.bounded(200)));
            break;
        }
        }
    }
    return bytes;
}

void runOnce(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                           size_t(bytes.size()));
}

} // namespace

// The short form of a fuzzer: the odd files as they are, then always the same random changes of them. A target aborts
// when it finds something.
int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() < 2)
        return 2;
    const auto seeds = seedsFrom(arguments.first(), arguments.mid(1));
    if (seeds.size() < 3)
        return 2;
    QRandomGenerator random(20261122);
    const auto prefixed = [&](const QByteArray &seed) -> QByteArray {
        QByteArray bytes;
        for (int i = 0; i < 3; ++i) // the bytes by which a target chooses its settings
            bytes.append(char(random.bounded(256)));
        return bytes + seed;
    };
    for (const QByteArray &seed : seeds) {
        runOnce(seed);
        for (const char setting : {'\0', '\1', '\2', '\3', '\4'})
            runOnce(QByteArray(1, setting) + seed);
    }
    for (int run = 0; run < kRuns; ++run) {
        const QByteArray bytes = changed(seeds.at(random.bounded(seeds.size())), seeds, random);
        runOnce(random.bounded(2) ? prefixed(bytes) : bytes);
    }
    std::printf("%lld seeds, %d runs\n", static_cast<long long>(seeds.size()), kRuns);
    return 0;
}
