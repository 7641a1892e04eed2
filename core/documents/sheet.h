// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/drawing.h"
#include "core/parties/firmrepository.h"
#include "core/wording/wording.h"

#include <QPointF>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <utility>

namespace entente {

/// A document on the firm's paper: what it says is added in order, pdf() breaks it into pages. Everything is taken as
/// plain text; markup in a name stays what somebody typed.
class Sheet final
{
    Q_DISABLE_COPY_MOVE(Sheet)
public:
    struct Head
    {
        Firm firm;
        QString title;  ///< of the file, and on the pages after the first
        QString number; ///< empty = none
        QDateTime madeAt;
    };
    struct Column
    {
        QString title;
        int share = 1; ///< of the width
        bool isNumber = false;
    };
    using Facts = QList<std::pair<QString, QString>>;

    Sheet(const Words &words, Head head);

    /// Sender, addressee at the place of an envelope's window, date.
    void letterHead(const QStringList &addressee);
    /// Title in large letters with the firm above.
    void titleBlock(const QString &title, const QString &lead);
    void title(const QString &text);
    void heading(const QString &text, const QString &note = {});
    void paragraph(const QString &text);
    void strong(const QString &text);
    /// The last words of a letter; they stay with the signature.
    void closing(const QString &text);
    void note(const QString &text);
    void bullets(const QStringList &texts);
    /// A text as somebody wrote it, set apart; keeps its line breaks.
    void quote(const QString &text);
    /// Labels and values; empty values are left out.
    void facts(const Facts &facts);
    void table(const QList<Column> &columns, const QList<QStringList> &rows);
    /// Numbers side by side, each with its word below.
    void counts(const QList<std::pair<int, QString>> &counts);
    void signature(const SignatureStrokes &strokes);
    /// Where somebody signs by hand.
    void signatureLines(const QString &left, const QString &right);
    void space(double millimetres);
    void newPage();

    /// Internal when the document cannot be drawn.
    Result<QByteArray> pdf();

private:
    QTextCharFormat charFormat(double points, const QColor &color,
                               QFont::Weight weight = QFont::Normal) const;
    QTextBlockFormat blockFormat(double above, double below, int lineHeightPercent = 138) const;
    void addBlock(const QString &text, const QTextCharFormat &chars, QTextBlockFormat block);
    QTextCursor cell(QTextTable *table, int row, int column, const QString &text,
                     const QTextCharFormat &chars, const QTextBlockFormat &block) const;
    void leave(QTextTable *table);
    void layOut();
    void keepHeadingsWithTheirText();
    void paintPage(QPainter &painter, int page, int pages);
    double dots(double millimetres) const { return millimetres * m_dotsPerInch / 25.4; }

    const Words &m_words;
    const Head m_head;
    SignatureDrawing m_drawing;
    QTextDocument m_document;
    QTextCursor m_cursor;
    bool m_breakBefore = false;
    const int m_dotsPerInch;
};

} // namespace entente
