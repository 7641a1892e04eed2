// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace entente::mail {

namespace {

QString decodedEntity(const QString &name)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},   {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s},
        {u"ecirc"_s, u"ê"_s},  {u"agrave"_s, u"à"_s}, {u"acirc"_s, u"â"_s},  {u"ccedil"_s, u"ç"_s},
        {u"ugrave"_s, u"ù"_s}, {u"ucirc"_s, u"û"_s},  {u"icirc"_s, u"î"_s},  {u"ocirc"_s, u"ô"_s},
        {u"iuml"_s, u"ï"_s},   {u"euml"_s, u"ë"_s},   {u"rsquo"_s, u"’"_s},  {u"lsquo"_s, u"‘"_s},
        {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},  {u"hellip"_s, u"…"_s}, {u"euro"_s, u"€"_s},
        {u"Eacute"_s, u"É"_s}, {u"Agrave"_s, u"À"_s}, {u"oelig"_s, u"œ"_s}};
    if (!name.startsWith(u'#'))
        return known.value(name, u'&' + name + u';');
    bool ok = false;
    const bool hex = name.mid(1, 1).toLower() == u"x"_s;
    const auto code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    if (!ok || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return u" "_s;
    const char32_t letter = code;
    return QString::fromUcs4(&letter, 1);
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(#?[A-Za-z0-9]{1,10});"_s);
    QString plain;
    qsizetype at = 0;
    for (auto match = entity.globalMatch(text); match.hasNext();) {
        const auto hit = match.next();
        plain += QStringView(text).mid(at, hit.capturedStart() - at);
        plain += decodedEntity(hit.captured(1));
        at = hit.capturedEnd();
    }
    return plain + QStringView(text).mid(at);
}

bool startsAForwardedMessage(const QString &line, const QString &next)
{
    static const QRegularExpression bar(
        u"^\\s*(-{2,}\\s*(original message|message d['’]origine|message original|forwarded message|"
        "message transféré|message initial|reply message)\\s*-{2,}|_{10,})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression from(
        u"^\\s*\\*?(from|de|von|exp[ée]diteur)\\s?\\*?\\s?:\\*?\\s.*\\S"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sent(
        u"^\\s*\\*?(sent|envoyé|date|à|to|gesendet|objet|subject)( le)?\\s?\\*?\\s?:"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (bar.match(line).hasMatch())
        return true;
    return from.match(line).hasMatch() && sent.match(next).hasMatch();
}

/// A mail program's own line; what a person wrote below it still counts.
bool isDeviceLine(const QString &line)
{
    static const QRegularExpression device(
        u"^\\s*(sent from my |sent from mail|sent from outlook|get outlook for |envoyé de mon "
        u"|envoyé depuis |"
        "envoyé à partir |télécharger outlook|obtenir outlook|provenance : |"
        "sent with proton|envoyé avec )"_s,
        QRegularExpression::CaseInsensitiveOption);
    return device.match(line).hasMatch();
}

/// "Le lundi 5 janvier, X a écrit :", which programs break over up to three lines.
qsizetype linesOfAttribution(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression begin(u"^\\s*(le|on|am|el)\\s"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u"(a écrit|wrote|schrieb|escribió)\\s*:\\s*$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (!begin.match(lines[at]).hasMatch())
        return 0;
    for (qsizetype length = 1; length <= 3 && at + length <= lines.size(); ++length) {
        const auto &last = lines[at + length - 1];
        if (last.trimmed().isEmpty() || last.size() > 300)
            return 0;
        if (end.match(last).hasMatch())
            return length;
    }
    return 0;
}

/// Without comments and elements that no reader sees. Each search goes on where the last one ended, so that a mail of
/// nothing but openings costs no more than its length.
QString withoutUnseen(const QString &html)
{
    struct Unseen
    {
        QString open;
        QString close;
        bool isClosed = true; ///< false once no end was found: there is none further on either
    };
    Unseen kinds[] = {{u"<!--"_s, u"-->"_s},
                      {u"<head"_s, u"</head"_s},
                      {u"<style"_s, u"</style"_s},
                      {u"<script"_s, u"</script"_s},
                      {u"<title"_s, u"</title"_s}};
    QString seen;
    qsizetype kept = 0;
    for (auto at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at)) {
        const auto rest = QStringView(html).mid(at);
        qsizetype end = -1;
        for (auto &kind : kinds) {
            const bool isComment = kind.open.endsWith(u'-');
            if (!kind.isClosed || !rest.startsWith(kind.open, Qt::CaseInsensitive)
                || (!isComment && rest.size() > kind.open.size()
                    && rest[kind.open.size()].isLetterOrNumber()))
                continue;
            end = html.indexOf(kind.close, at + kind.open.size(), Qt::CaseInsensitive);
            if (end >= 0)
                end = html.indexOf(u'>', end);
            kind.isClosed = end >= 0;
            break;
        }
        if (end < 0) {
            ++at;
            continue;
        }
        seen += QStringView(html).mid(kept, at - kept);
        at = kept = end + 1;
    }
    return seen + QStringView(html).mid(kept);
}

struct HtmlTag
{
    QString name; ///< lower case; empty for what is no tag
    bool closes = false;
};

/// What stands between two angle brackets.
HtmlTag htmlTagOf(QStringView inside)
{
    HtmlTag tag;
    tag.closes = inside.startsWith(u'/');
    for (const auto c : inside.mid(tag.closes ? 1 : 0)) {
        if (c.unicode() > 0x7f || !(tag.name.isEmpty() ? c.isLetter() : c.isLetterOrNumber()))
            break;
        tag.name += c.toLower();
    }
    return tag;
}

} // namespace

QString textOfHtml(const QString &html)
{
    static const QStringList blocks{u"p"_s,  u"div"_s, u"tr"_s, u"li"_s, u"table"_s,     u"ul"_s,
                                    u"h1"_s, u"h2"_s,  u"h3"_s, u"h4"_s, u"blockquote"_s};
    auto source = withoutUnseen(html);
    source.replace(u'\n', u' ').remove(u'\r');
    QString text;
    int quoted = 0;
    const auto newLine = [&] {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
    };
    const auto say = [&](QString words) {
        words = withoutEntities(words);
        if (words.trimmed().isEmpty())
            return;
        if (quoted > 0 && (text.isEmpty() || text.endsWith(u'\n')))
            text += u"> "_s;
        text += words;
    };
    qsizetype at = 0;
    for (auto open = source.indexOf(u'<'); open >= 0;) {
        const auto close = source.indexOf(u'>', open);
        if (close < 0)
            break;
        const auto tag = htmlTagOf(QStringView(source).mid(open + 1, close - open - 1));
        if (tag.name.isEmpty()) { // a sign for "less", say
            open = source.indexOf(u'<', open + 1);
            continue;
        }
        say(source.mid(at, open - at));
        at = close + 1;
        open = source.indexOf(u'<', at);
        if (tag.name == u"br"_s || blocks.contains(tag.name))
            newLine();
        if (tag.name == u"blockquote"_s)
            quoted = tag.closes ? std::max(0, quoted - 1) : quoted + 1;
    }
    say(source.mid(at));
    return text;
}

QString ownTextOf(const QString &text)
{
    auto whole = text;
    whole.remove(u'\r').replace(QChar::Nbsp, u' ');
    whole.replace(QChar(0x202f), u' '); // the narrow space before a French colon
    const auto lines = whole.split(u'\n');
    QStringList own;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto &line = lines[at];
        if (line.trimmed().startsWith(u'>'))
            continue;
        if (const auto length = linesOfAttribution(lines, at); length > 0) {
            at += length - 1;
            continue;
        }
        if (startsAForwardedMessage(line, lines.value(at + 1)) || line == u"-- "_s
            || line == u"--"_s) // RFC 3676, 4.3
            break;
        if (isDeviceLine(line))
            continue;
        own.append(line.trimmed());
    }
    return own.join(u'\n').trimmed();
}

} // namespace entente::mail
