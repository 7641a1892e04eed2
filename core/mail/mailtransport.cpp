// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtransport.h"

#include "core/mail/mailmessage.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <curl/curl.h>

#include <cstring>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace entente::mail {

namespace {

constexpr long kConnectSeconds = 20;
constexpr long kSilenceSeconds = 60;
constexpr qsizetype kLongestSearch = 1 << 20;

struct CurlRelease
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
using CurlHandle = std::unique_ptr<CURL, CurlRelease>;

struct CurlListRelease
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using CurlList = std::unique_ptr<curl_slist, CurlListRelease>;

Failure transportFailure(CURLcode code)
{
    QString reason;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT: reason = u"mail.no_connection"_s; break;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE: reason = u"mail.bad_certificate"_s; break;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR: reason = u"mail.not_encrypted"_s; break;
    case CURLE_LOGIN_DENIED: reason = u"mail.login_refused"_s; break;
    case CURLE_SEND_ERROR:
    case CURLE_REMOTE_ACCESS_DENIED: reason = u"mail.refused"_s; break;
    default: reason = u"mail.server_error"_s; break;
    }
    return Failure{
        ErrorCode::Io, u"mail transport failed with code %1"_s.arg(int(code)), {}, reason};
}

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || host == u"127.0.0.1"_s || host == u"::1"_s;
}

/// What both directions have in common: TLS, certificate, login, patience.
Result<CurlHandle> openServer(const MailServer &server, const SecretBuffer &password,
                              const QByteArray &url)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    CurlHandle handle(curl_easy_init());
    if (!handle)
        return Failure{ErrorCode::Internal, u"no transport"_s};
    auto *curl = handle.get();
    SecretBuffer secret(password.size() + 1); // the library wants a zero at the end
    secret.data()[password.size()] = 0;
    if (password.size() > 0)
        std::memcpy(secret.data(), password.data(), password.size());
    bool ok = curl_easy_setopt(curl, CURLOPT_URL, url.constData()) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps") == CURLE_OK;
    ok = ok
         && curl_easy_setopt(curl, CURLOPT_USE_SSL,
                             server.isPlain ? long(CURLUSESSL_NONE) : long(CURLUSESSL_ALL))
                == CURLE_OK;
    ok = ok
         && curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2)) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, kSilenceSeconds) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_PROXY, "") == CURLE_OK;
    if (!server.authority.isEmpty())
        ok = ok
             && curl_easy_setopt(curl, CURLOPT_CAINFO, server.authority.toUtf8().constData())
                    == CURLE_OK;
    if (!server.user.isEmpty())
        ok = ok
             && curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData())
                    == CURLE_OK
             && curl_easy_setopt(curl, CURLOPT_PASSWORD, secret.data()) == CURLE_OK;
    if (!ok)
        return Failure{ErrorCode::Internal, u"the transport took an option not"_s};
    return handle;
}

struct Reading
{
    const QByteArray *bytes;
    qsizetype at = 0;
};

size_t giveBytes(char *into, size_t size, size_t count, void *context)
{
    auto *reading = static_cast<Reading *>(context);
    const auto length = std::min(qsizetype(size * count), reading->bytes->size() - reading->at);
    std::memcpy(into, reading->bytes->constData() + reading->at, size_t(length));
    reading->at += length;
    return size_t(length);
}

struct Writing
{
    QByteArray bytes;
    qsizetype most;
};

size_t takeBytes(char *from, size_t size, size_t count, void *context)
{
    auto *writing = static_cast<Writing *>(context);
    const auto length = qsizetype(size * count);
    if (writing->bytes.size() + length > writing->most)
        return 0; // ends the transfer
    writing->bytes.append(from, length);
    return size_t(length);
}

QByteArray urlOf(const MailServer &server, const QString &path)
{
    QUrl url(server.url);
    url.setPath(path);
    return url.toEncoded();
}

constexpr qsizetype kMarksOfASearch = 100; // servers limit the length of a line

/// RFC 3501: a quoted string of plain letters; anything else is not asked for.
QByteArray quotedMark(const QString &mark)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9 .@_-]{3,60}$"_s);
    return plain.match(mark).hasMatch() ? '"' + mark.toLatin1() + '"' : QByteArray();
}

QByteArray searchCommand(QDate since, const QStringList &marks)
{
    QByteArray alternatives = "OR FROM \"mailer-daemon\" SUBJECT \"stop\"";
    for (const auto &mark : marks) {
        if (const auto quoted = quotedMark(mark); !quoted.isEmpty())
            alternatives = "OR OR SUBJECT " + quoted + " HEADER \"In-Reply-To\" " + quoted + ' '
                           + alternatives;
    }
    return "UID SEARCH SINCE " + QLocale::c().toString(since, u"d-MMM-yyyy"_s).toLatin1() + ' '
           + alternatives;
}

QList<QByteArray> foundNumbers(const QByteArray &answer)
{
    QList<QByteArray> numbers;
    for (const auto &line : answer.split('\n')) {
        if (!line.startsWith("* SEARCH"))
            continue;
        for (const auto &word : line.mid(8).simplified().split(' ')) {
            bool ok = false;
            if (word.toULongLong(&ok) > 0 && ok)
                numbers.append(word);
        }
    }
    return numbers;
}

} // namespace

Result<void> check(const MailServer &server, const QString &protocol)
{
    const auto badServer = [] {
        return Failure{ErrorCode::Invalid,
                       u"not the address of a mail server"_s,
                       {{}, 0, 0, u"server"_s},
                       u"mail.bad_server"_s};
    };
    const QUrl url(server.url, QUrl::StrictMode);
    const bool isImplicit = url.scheme() == protocol + u's';
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || (!url.path().isEmpty() && url.path() != u"/"_s)
        || (url.scheme() != protocol && !isImplicit))
        return badServer();
    if (server.isPlain && (isImplicit || !isThisComputer(url.host())))
        return Failure{ErrorCode::Invalid,
                       u"without encryption only on this computer"_s,
                       {{}, 0, 0, u"plain"_s},
                       u"mail.not_encrypted"_s};
    return {};
}

Result<void> send(const MailServer &server, const SecretBuffer &password, const QString &from,
                  const QString &to, const QByteArray &message)
{
    if (auto good = check(server, u"smtp"_s); !good)
        return good;
    // The path is the name this computer greets with: the sender's domain, not the computer's own name.
    auto handle = openServer(server, password, urlOf(server, u'/' + from.section(u'@', -1)));
    if (!handle)
        return Failure{handle.error()};
    auto *curl = handle->get();
    const CurlList recipients(curl_slist_append(nullptr, to.toUtf8().constData()));
    Reading reading{&message};
    bool ok = curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.toUtf8().constData()) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get()) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_READFUNCTION, &giveBytes) == CURLE_OK;
    ok = ok && curl_easy_setopt(curl, CURLOPT_READDATA, &reading) == CURLE_OK;
    if (!ok)
        return Failure{ErrorCode::Internal, u"the transport took an option not"_s};
    if (const auto code = curl_easy_perform(curl); code != CURLE_OK)
        return transportFailure(code);
    return {};
}

Result<void> fetch(const MailServer &server, const SecretBuffer &password, QDate since,
                   const QStringList &marks,
                   const std::function<Result<void>(const QByteArray &)> &take)
{
    if (auto good = check(server, u"imap"_s); !good)
        return good;
    auto handle = openServer(server, password, urlOf(server, u"/INBOX"_s));
    if (!handle)
        return Failure{handle.error()};
    auto *curl = handle->get();
    QList<QByteArray> numbers;
    for (qsizetype at = 0; at == 0 || at < marks.size(); at += kMarksOfASearch) {
        Writing found{{}, kLongestSearch};
        const auto search = searchCommand(since, marks.mid(at, kMarksOfASearch));
        bool ok = curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, search.constData()) == CURLE_OK;
        ok = ok && curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeBytes) == CURLE_OK;
        ok = ok && curl_easy_setopt(curl, CURLOPT_WRITEDATA, &found) == CURLE_OK;
        if (!ok)
            return Failure{ErrorCode::Internal, u"the transport took an option not"_s};
        if (const auto code = curl_easy_perform(curl); code != CURLE_OK)
            return transportFailure(code);
        for (const auto &number : foundNumbers(found.bytes)) {
            if (!numbers.contains(number))
                numbers.append(number);
        }
    }
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, nullptr);
    for (const auto &number : numbers) {
        Writing message{{}, kLargestMessage};
        // The same connection goes on; a message that is too large is passed over.
        const QByteArray url = urlOf(server, u"/INBOX"_s) + ";UID=" + number;
        curl_easy_setopt(curl, CURLOPT_URL, url.constData());
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &message);
        const auto code = curl_easy_perform(curl);
        if (code == CURLE_WRITE_ERROR)
            continue;
        if (code != CURLE_OK)
            return transportFailure(code);
        if (auto taken = take(message.bytes); !taken)
            return taken;
    }
    return {};
}

} // namespace entente::mail
