// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente::layering {

namespace {

enum class Part { Code, LineComment, BlockComment, Text, RawText, Character };

/// Walks once over the text and says for each character which part it belongs to.
class CppWalker
{
public:
    explicit CppWalker(const QString &text) : m_text(text) {}

    CppParts parts()
    {
        m_parts.code = m_parts.strings = m_parts.spoken = blank();
        while (m_at < m_text.size())
            step();
        return std::move(m_parts);
    }

private:
    QString blank() const
    {
        QString blank(m_text.size(), u' ');
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text.at(i) == u'\n')
                blank[i] = u'\n';
        }
        return blank;
    }

    bool comes(QStringView what) const { return QStringView{m_text}.sliced(m_at).startsWith(what); }
    QChar before(qsizetype distance) const
    {
        return m_at < distance ? QChar(u' ') : m_text.at(m_at - distance);
    }

    void keep(qsizetype count, bool inCode, bool inStrings, bool inSpoken)
    {
        for (; count > 0 && m_at < m_text.size(); --count, ++m_at) {
            const auto c = m_text.at(m_at);
            if (inCode)
                m_parts.code[m_at] = c;
            if (inStrings)
                m_parts.strings[m_at] = c;
            if (inSpoken)
                m_parts.spoken[m_at] = c;
        }
    }
    void skip(qsizetype count) { keep(count, false, false, false); }
    void keepCode(qsizetype count) { keep(count, true, false, true); }
    void keepText(qsizetype count) { keep(count, false, true, true); }

    bool startsCharacter() const
    {
        const auto previous = before(1);
        if (!previous.isLetterOrNumber() && previous != u'_')
            return true;
        // u'x' opens a character, 1'000 and 0xff'ff do not
        return u"uUL8"_s.contains(previous) && !before(2).isLetterOrNumber();
    }

    void step()
    {
        switch (m_part) {
        case Part::Code: return stepInCode();
        case Part::LineComment:
            if (comes(u"\n"))
                m_part = Part::Code;
            return skip(1);
        case Part::BlockComment:
            if (!comes(u"*/"))
                return skip(1);
            m_part = Part::Code;
            return skip(2);
        case Part::Text: return stepInQuotes(u'"');
        case Part::Character: return stepInQuotes(u'\'');
        case Part::RawText:
            if (!comes(m_rawEnd))
                return keepText(1);
            m_part = Part::Code;
            return keepCode(m_rawEnd.size());
        }
    }

    void stepInCode()
    {
        if (comes(u"//")) {
            m_part = Part::LineComment;
            return skip(2);
        }
        if (comes(u"/*")) {
            m_part = Part::BlockComment;
            return skip(2);
        }
        if (comes(u"\"") && before(1) == u'R') {
            const auto open = m_text.indexOf(u'(', m_at);
            m_rawEnd = u")"_s + m_text.mid(m_at + 1, open - m_at - 1) + u"\""_s;
            m_part = Part::RawText;
            return keepCode(open - m_at + 1);
        }
        if (comes(u"\""))
            m_part = Part::Text;
        else if (comes(u"'") && startsCharacter())
            m_part = Part::Character;
        keepCode(1);
    }

    void stepInQuotes(QChar end)
    {
        if (comes(u"\\"))
            return keepText(2);
        if (m_text.at(m_at) == end
            || comes(u"\n")) { // an open quote ends with its line at the latest
            m_part = Part::Code;
            return keepCode(1);
        }
        keepText(1);
    }

    const QString &m_text;
    CppParts m_parts;
    qsizetype m_at = 0;
    Part m_part = Part::Code;
    QString m_rawEnd;
};

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(u".cpp") || path.endsWith(u".h");
}

bool SourceFile::isSql() const
{
    return path.endsWith(u".sql");
}

bool SourceFile::isIn(QStringView folder) const
{
    return path.startsWith(folder);
}

CppParts takeApart(const QString &text)
{
    return CppWalker(text).parts();
}

QString withoutSqlComments(const QString &text)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    return QString(text).remove(comment);
}

int lineOf(const QString &text, qsizetype position)
{
    return int(QStringView{text}.first(position).count(u'\n')) + 1;
}

} // namespace entente::layering
