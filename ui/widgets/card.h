// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace entente {

/// A rounded surface on the canvas: a heading with its count, widgets at the right of it, rows with hairlines between.
class Card final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    ~Card() override;

    /// The padded column under the heading.
    QVBoxLayout *body() const { return m_body; }

    void setTitle(const QString &title);
    /// Stands beside the title in the third tone: "6", "4 deadlines, none missed".
    void setCount(const QString &count);
    void addHeaderWidget(QWidget *widget);
    /// A hairline under the heading, for cards of rows.
    void setHeaderLine(bool line);
    /// Over the full width, with a hairline above when something is there already.
    void addRow(QWidget *row);
    void addSpacer();
    void setSunken(bool sunken);
    void setSelected(bool selected);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHeader();

    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    QLabel *m_title;
    QLabel *m_count;
    QFrame *m_line;
    QWidget *m_bodyHost;
    QVBoxLayout *m_body;
    QVBoxLayout *m_column;
    bool m_rows = false;
    bool m_sunken = false;
    bool m_selected = false;
};

} // namespace entente
