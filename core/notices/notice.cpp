// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 5> kNoticeMethods{u"handed", u"email", u"post", u"screen",
                                                    u"oral"};
constexpr std::array<QStringView, 4> kInformReasons{u"collection", u"month", u"first_communication",
                                                    u"first_disclosure"};

const QString &inLanguage(QStringView language, const QString &french, const QString &english)
{
    const bool isFrench = language == u"fr";
    const auto &first = isFrench ? french : english;
    return first.isEmpty() ? (isFrench ? english : french) : first;
}

} // namespace

QString noticeLevelCode(NoticeLevel level)
{
    return level == NoticeLevel::Short ? u"short"_s : u"full"_s;
}

std::optional<NoticeLevel> noticeLevelFromCode(QStringView code)
{
    if (code == u"short")
        return NoticeLevel::Short;
    if (code == u"full")
        return NoticeLevel::Full;
    return std::nullopt;
}

QString noticeMethodCode(NoticeMethod method)
{
    return kNoticeMethods[size_t(method)].toString();
}

std::optional<NoticeMethod> noticeMethodFromCode(QStringView code)
{
    for (size_t i = 0; i < kNoticeMethods.size(); ++i) {
        if (kNoticeMethods[i] == code)
            return static_cast<NoticeMethod>(i);
    }
    return std::nullopt;
}

QList<NoticeMethod> allNoticeMethods()
{
    return {NoticeMethod::Handed, NoticeMethod::Email, NoticeMethod::Post, NoticeMethod::Screen,
            NoticeMethod::Oral};
}

std::optional<NoticeArticle> noticeArticleFromNumber(int number)
{
    if (number == 13)
        return NoticeArticle::Direct;
    if (number == 14)
        return NoticeArticle::Indirect;
    return std::nullopt;
}

QString PurposeTerms::interest(QStringView language) const
{
    return inLanguage(language, interestFr, interestEn);
}

QString PurposeTerms::retention(QStringView language) const
{
    return inLanguage(language, retentionFr, retentionEn);
}

QStringList noticeFactCodes()
{
    return {u"representative"_s, u"dpo"_s,        u"recipients"_s, u"transfers"_s,
            u"provision"_s,      u"categories"_s, u"source"_s,     u"automated"_s};
}

QString NoticeText::plainText() const
{
    QStringList lines;
    for (const auto &section : sections) {
        if (!lines.isEmpty())
            lines.append(QString());
        if (!section.title.isEmpty())
            lines.append(section.title);
        lines += section.paragraphs;
    }
    return lines.join(u'\n');
}

QString NoticeText::toJson() const
{
    QJsonArray array;
    for (const auto &section : sections) {
        array.append(
            QJsonObject{{u"code"_s, section.code},
                        {u"title"_s, section.title},
                        {u"paragraphs"_s, QJsonArray::fromStringList(section.paragraphs)}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<NoticeText> NoticeText::fromJson(const QString &json)
{
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return Failure{ErrorCode::Corrupt, u"a published notice cannot be read"_s};
    NoticeText text;
    for (const auto &value : document.array()) {
        const auto object = value.toObject();
        NoticeSection section{object[u"code"].toString(), object[u"title"].toString(), {}};
        for (const auto &paragraph : object[u"paragraphs"].toArray())
            section.paragraphs.append(paragraph.toString());
        text.sections.append(section);
    }
    return text;
}

QString informReasonCode(InformReason reason)
{
    return kInformReasons[size_t(reason)].toString();
}

} // namespace entente
