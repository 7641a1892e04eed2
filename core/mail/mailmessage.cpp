// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailmessage.h"

#include "core/mail/deliverystatus.h"
#include "core/mail/mailtext.h"
#include "core/parties/emailaddress.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <memory>
#include <mutex>

// GLib names a member "signals", which is a word of Qt's own.
#undef signals
#include <gmime/gmime.h>

using namespace Qt::StringLiterals;

namespace entente::mail {

namespace {

constexpr int kDeepestPart = 20;
constexpr int kMostParts = 500;
constexpr int kMostAddresses = 200;
constexpr qsizetype kLongestHeader = 2000;

struct GObjectRelease
{
    void operator()(void *object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, GObjectRelease>;

struct GFree
{
    void operator()(char *text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, GFree>;

void useGMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

QString cleanText(const char *text)
{
    auto line = QString::fromUtf8(text ? text : "").left(kLongestHeader);
    line.remove(QChar::Null);
    return line.simplified();
}

Failure mailFailure(const QString &reason)
{
    return Failure{ErrorCode::Invalid, u"a message was not taken"_s, {}, reason};
}

QByteArray contentOf(GMimePart *part)
{
    auto *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0)
        return {};
    const auto *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len))
                 : QByteArray();
}

QString textOf(GMimePart *part)
{
    if (GMIME_IS_TEXT_PART(part)) {
        const OwnedText text(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
        if (text)
            return QString::fromUtf8(text.get()).left(kLongestText);
    }
    return QString::fromUtf8(contentOf(part).left(kLongestText));
}

QStringList addressesOf(InternetAddressList *list)
{
    QStringList found;
    const int length = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < std::min(length, kMostAddresses); ++i) {
        auto *one = internet_address_list_get_address(list, i);
        if (!INTERNET_ADDRESS_IS_MAILBOX(one))
            continue;
        const auto address = cleanText(
            internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one)));
        if (!address.isEmpty())
            found.append(address);
    }
    return found;
}

QString headerOf(GMimeMessage *message, const char *name)
{
    return cleanText(g_mime_object_get_header(GMIME_OBJECT(message), name));
}

QStringList identifiersIn(const QString &header)
{
    static const QRegularExpression identifier(u"<([^<>\\s]{1,250})>"_s);
    QStringList found;
    for (auto match = identifier.globalMatch(header); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// RFC 3834, and what mail programs did before it.
bool saysItIsAutomatic(GMimeMessage *message)
{
    const auto submitted = headerOf(message, "Auto-Submitted").toLower();
    if (!submitted.isEmpty() && !submitted.startsWith(u"no"_s))
        return true;
    const auto precedence = headerOf(message, "Precedence").toLower();
    if (precedence == u"bulk"_s || precedence == u"junk"_s || precedence == u"list"_s
        || precedence == u"auto_reply"_s)
        return true;
    for (const char *name : {"X-Autoreply", "X-Autorespond", "X-Autoresponder", "List-Id"}) {
        if (!headerOf(message, name).isEmpty())
            return true;
    }
    return headerOf(message, "Return-Path") == u"<>"_s;
}

/// What the server that received the message found (RFC 8601): the topmost header is its own.
bool saysItIsForged(GMimeMessage *message)
{
    const auto results = headerOf(message, "Authentication-Results").toLower();
    if (results.contains(u"dmarc=fail"_s))
        return true;
    if (results.contains(u"dmarc=pass"_s) || results.contains(u"dkim=pass"_s))
        return false;
    return results.contains(u"spf=fail"_s) || results.contains(u"dkim=fail"_s);
}

QDateTime dateOf(GMimeMessage *message)
{
    auto *date = g_mime_message_get_date(message);
    return date ? QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC) : QDateTime();
}

/// Walks the parts of one message and takes what is wanted of each.
class PartWalk
{
public:
    explicit PartWalk(MailMessage &into) : m_into(into) {}

    void take(GMimeObject *part, int depth)
    {
        if (!part || depth > kDeepestPart || ++m_parts > kMostParts)
            return;
        if (GMIME_IS_MULTIPART(part)) {
            if (hasType(part, "multipart", "report"))
                m_into.isAutomatic = true;
            auto *multipart = GMIME_MULTIPART(part);
            for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
                take(g_mime_multipart_get_part(multipart, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(part)) {
            takeReturned(g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)));
        } else if (GMIME_IS_PART(part)) {
            takeLeaf(GMIME_PART(part));
        }
    }

    void finish()
    {
        m_into.text = (m_plain.isEmpty() ? textOfHtml(m_html) : m_plain).left(kLongestText);
        m_into.text.remove(QChar::Null);
        m_into.ownText = ownTextOf(m_into.text);
    }

private:
    static bool hasType(GMimeObject *part, const char *type, const char *subtype)
    {
        auto *content = g_mime_object_get_content_type(part);
        return content && g_mime_content_type_is_type(content, type, subtype);
    }

    void takeLeaf(GMimePart *part)
    {
        auto *object = GMIME_OBJECT(part);
        if (hasType(object, "message", "delivery-status")
            || hasType(object, "message", "global-delivery-status")) {
            m_into.failures.append(deliveryFailuresIn(contentOf(part)));
            return;
        }
        if (hasType(object, "text", "rfc822-headers")
            || hasType(object, "message", "global-headers")) {
            keepReturned(textOf(part));
            return;
        }
        const bool attached = g_mime_part_is_attachment(part);
        if (!attached && hasType(object, "text", "plain")) {
            if (!m_plain.isEmpty())
                m_plain += u'\n';
            appendText(m_plain, part);
        } else if (!attached && hasType(object, "text", "html")) {
            appendText(m_html, part);
        } else {
            auto *type = g_mime_object_get_content_type(object);
            const OwnedText name(type ? g_mime_content_type_get_mime_type(type) : nullptr);
            m_into.attachments.append({cleanText(g_mime_part_get_filename(part)),
                                       cleanText(name.get()).toLower(), contentOf(part).size()});
        }
    }

    /// However many parts there are, not more than one text is read.
    static void appendText(QString &whole, GMimePart *part)
    {
        whole += textOf(part).left(std::max(qsizetype(0), kLongestText - whole.size()));
    }

    void takeReturned(GMimeMessage *message)
    {
        if (!message)
            return;
        m_into.returnedTo = addressesOf(
            g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO));
        const OwnedText whole(g_mime_object_to_string(GMIME_OBJECT(message), nullptr));
        keepReturned(cleanText(g_mime_message_get_subject(message)) + u'\n'
                     + QString::fromUtf8(whole.get()).left(kLongestText));
        m_into.attachments.append(
            {{}, u"message/rfc822"_s, whole ? qint64(strlen(whole.get())) : 0});
    }

    void keepReturned(const QString &text)
    {
        if (m_into.returnedText.isEmpty())
            m_into.returnedText = text;
    }

    MailMessage &m_into;
    QString m_plain;
    QString m_html;
    int m_parts = 0;
};

bool breaksTheLine(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c < u' ' || c == QChar(0x7f) || c == QChar::LineSeparator
               || c == QChar::ParagraphSeparator;
    });
}

void addMailbox(GMimeMessage *message, GMimeAddressType type, const QString &name,
                const QString &address)
{
    g_mime_message_add_mailbox(message, type, name.isEmpty() ? nullptr : name.toUtf8().constData(),
                               address.toUtf8().constData());
}

} // namespace

Result<MailMessage> read(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return mailFailure(u"mail.empty"_s);
    if (bytes.size() > kLargestMessage)
        return mailFailure(u"mail.too_large"_s);
    useGMime();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return mailFailure(u"mail.unreadable"_s);

    MailMessage found;
    found.messageId = cleanText(g_mime_message_get_message_id(message.get()));
    found.references = identifiersIn(headerOf(message.get(), "In-Reply-To") + u' '
                                     + headerOf(message.get(), "References"));
    found.from =
        addressesOf(g_mime_message_get_addresses(message.get(), GMIME_ADDRESS_TYPE_FROM)).value(0);
    found.to = addressesOf(g_mime_message_get_addresses(message.get(), GMIME_ADDRESS_TYPE_TO));
    found.subject = cleanText(g_mime_message_get_subject(message.get()));
    found.sentAt = dateOf(message.get());
    found.isAutomatic = saysItIsAutomatic(message.get());
    found.isForged = saysItIsForged(message.get());
    PartWalk walk(found);
    walk.take(g_mime_message_get_mime_part(message.get()), 0);
    walk.finish();
    if (found.from.isEmpty() && found.subject.isEmpty() && found.messageId.isEmpty())
        return mailFailure(u"mail.unreadable"_s);
    return found;
}

Result<QByteArray> write(const MailDraft &draft)
{
    const auto from = EmailAddress::parse(draft.from);
    const auto to = EmailAddress::parse(draft.to);
    if (!from || !to)
        return mailFailure(u"mail.bad_address"_s);
    for (const auto &text : {draft.fromName, draft.toName, draft.subject, draft.messageId}) {
        if (breaksTheLine(text))
            return mailFailure(u"mail.bad_header"_s);
    }
    useGMime();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    addMailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, draft.fromName, from->text());
    addMailbox(message.get(), GMIME_ADDRESS_TYPE_TO, draft.toName, to->text());
    g_mime_message_set_subject(message.get(), draft.subject.toUtf8().constData(), "utf-8");
    const std::unique_ptr<GDateTime, void (*)(GDateTime *)> date(
        g_date_time_new_from_unix_utc(draft.at.toSecsSinceEpoch()), g_date_time_unref);
    g_mime_message_set_date(message.get(), date.get());
    g_mime_message_set_message_id(message.get(), draft.messageId.toUtf8().constData());
    if (draft.isUnsent)
        g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);

    const Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), draft.text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()),
                                     GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(part.get()));

    std::unique_ptr<GMimeFormatOptions, void (*)(GMimeFormatOptions *)> format(
        g_mime_format_options_new(), g_mime_format_options_free);
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const OwnedText text(g_mime_object_to_string(GMIME_OBJECT(message.get()), format.get()));
    return QByteArray(text.get());
}

} // namespace entente::mail
