// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/searchkey.h"

#include <QStringList>

#include <unicode/ucol.h>
#include <unicode/uvernum.h>

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// Letters that no decomposition opens, and French typography's own.
QStringView openedLetter(char16_t c)
{
    switch (c) {
    case u'\u0153':
    case u'\u0152': return u"oe";
    case u'\u00E6':
    case u'\u00C6': return u"ae";
    case u'\u00DF':
    case u'\u1E9E': return u"ss";
    case u'\u00F8':
    case u'\u00D8': return u"o";
    case u'\u0142':
    case u'\u0141': return u"l";
    case u'\u0111':
    case u'\u0110':
    case u'\u00F0':
    case u'\u00D0': return u"d";
    case u'\u00FE':
    case u'\u00DE': return u"th";
    case u'\u0131':
    case u'\u0130': return u"i";
    case u'\u0127':
    case u'\u0126': return u"h";
    default: return {};
    }
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.unicode() == 0x00AD;
}

void appendFolded(QString &key, QChar c, bool &pendingSpace)
{
    if (c.isMark() || isInvisible(c))
        return;
    const QStringView opened = openedLetter(c.unicode());
    if (!c.isLetterOrNumber() && !c.isSurrogate() && opened.isEmpty()) {
        pendingSpace = !key.isEmpty();
        return;
    }
    if (pendingSpace) {
        key += u' ';
        pendingSpace = false;
    }
    if (!opened.isEmpty())
        key += opened;
    else
        key += c;
}

/// Plain ASCII, nine names of ten: no table, no copy.
bool foldAscii(QString &key, QStringView text)
{
    bool pendingSpace = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80)
            return false;
        const bool upper = u >= u'A' && u <= u'Z';
        if (upper || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')) {
            if (pendingSpace)
                key += u' ';
            pendingSpace = false;
            key += upper ? QChar(u + 32) : c;
        } else {
            pendingSpace = !key.isEmpty();
        }
    }
    return true;
}

} // namespace

QString searchKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    if (foldAscii(key, text))
        return key;
    key.clear();
    const QString decomposed =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool pendingSpace = false;
    for (const QChar c : decomposed)
        appendFolded(key, c, pendingSpace);
    return key;
}

OrganisationName organisationName(QStringView name)
{
    struct LegalForm
    {
        QString ending;
        QString beginning;
    };
    static const QList<LegalForm> kForms = [] {
        QList<LegalForm> forms;
        for (const auto *form :
             {u"sarl", u"s a r l", u"sas", u"s a s", u"sasu",   u"eurl", u"sa",
              u"s a",  u"sci",     u"snc", u"scop",  u"selarl", u"scp",  u"gmbh",
              u"ltd",  u"limited", u"inc", u"llc",   u"bv",     u"spa",  u"srl"}) {
            const QString word = QString::fromUtf16(form);
            forms.append({u' ' + word, word + u' '});
        }
        return forms;
    }();
    const QString key = searchKey(name);
    const auto parted = [](const QString &rest, QString form) {
        form.remove(u' ');
        return OrganisationName{rest, form == "limited"_L1 ? u"ltd"_s : form};
    };
    for (const LegalForm &form : kForms) {
        const qsizetype length = form.ending.size();
        if (key.size() <= length + 1)
            continue;
        if (key.endsWith(form.ending))
            return parted(key.chopped(length), form.ending);
        if (key.startsWith(form.beginning))
            return parted(key.mid(length), form.ending);
    }
    return {key, {}};
}

QString organisationKey(QStringView name)
{
    return organisationName(name).key;
}

QString legalForm(QStringView name)
{
    return organisationName(name).form;
}

void SortKeys::CloseCollator::operator()(UCollator *collator) const
{
    ucol_close(collator);
}

SortKeys::SortKeys()
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open("fr", &status));
}

SortKeys::~SortKeys() = default;

QByteArray SortKeys::key(QStringView text) const
{
    if (!m_collator)
        return text.toUtf8();
    std::array<uint8_t, 256> local{};
    const int size = ucol_getSortKey(m_collator.get(), text.utf16(), int(text.size()), local.data(),
                                     int(local.size()));
    if (size <= int(local.size()))
        return QByteArray(reinterpret_cast<const char *>(local.data()), std::max(0, size - 1));
    QByteArray key(size, Qt::Uninitialized);
    ucol_getSortKey(m_collator.get(), text.utf16(), int(text.size()),
                    reinterpret_cast<uint8_t *>(key.data()), size);
    key.chop(1); // the closing zero orders nothing
    return key;
}

QString SortKeys::version()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCollator, CloseCollator> collator(ucol_open("fr", &status));
    UVersionInfo data{};
    if (collator)
        ucol_getVersion(collator.get(), data);
    return QStringLiteral(U_ICU_VERSION) + u'/'
           + QString::fromLatin1(
               QByteArray(reinterpret_cast<const char *>(data), U_MAX_VERSION_LENGTH).toHex());
}

} // namespace entente
