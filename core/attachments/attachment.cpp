// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment.h"

#include <array>

using namespace Qt::StringLiterals;

namespace entente {

QString attachmentKindCode(AttachmentKind kind)
{
    return kind == AttachmentKind::Photo ? u"photo"_s : u"file"_s;
}

namespace attachments {

namespace {

constexpr qsizetype kLongestName = 120;

Failure badAttachment(const QString &reason)
{
    return Failure{
        ErrorCode::Invalid, u"the file is refused"_s, {{}, 0, 0, u"attachment"_s}, reason};
}

bool isDeviceName(const QString &name)
{
    const auto stem = name.section(u'.', 0, 0).toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    return devices.contains(stem)
           || ((stem.startsWith(u"COM") || stem.startsWith(u"LPT")) && stem.size() == 4
               && stem.back().isDigit());
}

} // namespace

QString safeName(const QString &given)
{
    auto last = given;
    last.replace(u'\\', u'/');
    last = last.section(u'/', -1);
    QString name;
    for (const auto c : std::as_const(last)) {
        // Format characters include those that turn the writing direction: "exe.fdp" must not read as "pdf".
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.isNonCharacter())
            continue;
        name += QStringView(u"<>:\"|?*").contains(c) ? QChar(u'_') : c;
    }
    if (name.size() > kLongestName) {
        const auto dot = name.lastIndexOf(u'.');
        const auto ending = dot > 0 && name.size() - dot <= 10 ? name.mid(dot) : QString();
        auto cut = kLongestName - ending.size();
        if (name.at(cut - 1).isHighSurrogate())
            --cut;
        name = name.left(cut) + ending;
    }
    name = name.trimmed();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        return u"file"_s;
    return isDeviceName(name) ? QString(u'_' + name) : name;
}

QString mediaTypeOf(const QByteArray &content)
{
    struct Beginning
    {
        QByteArray bytes;
        QString type;
    };
    static const std::array beginnings{
        Beginning{"%PDF-", u"application/pdf"_s}, Beginning{"\x89PNG\r\n\x1a\n", u"image/png"_s},
        Beginning{"\xff\xd8\xff", u"image/jpeg"_s}, Beginning{"GIF8", u"image/gif"_s},
        Beginning{"PK\x03\x04", u"application/zip"_s}};
    for (const auto &beginning : beginnings) {
        if (content.startsWith(beginning.bytes))
            return beginning.type;
    }
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return u"application/octet-stream"_s;
}

Result<void> check(AttachmentKind kind, const QByteArray &content)
{
    if (content.isEmpty())
        return badAttachment(u"attachment.empty"_s);
    if (content.size() > (kind == AttachmentKind::Photo ? kLargestPhoto : kLargestFile))
        return badAttachment(u"attachment.too_large"_s);
    const auto type = mediaTypeOf(content);
    if (kind == AttachmentKind::Photo && (!type.startsWith(u"image/") || type == u"image/gif"))
        return badAttachment(u"attachment.not_a_picture"_s);
    return {};
}

} // namespace attachments

} // namespace entente
