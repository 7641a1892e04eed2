// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QDialog;
class QVBoxLayout;

namespace entente {

class WizardFooter;

/// Boxes to tick, side by side, each with the code that it stands for.
class TickBoxes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TickBoxes)
public:
    explicit TickBoxes(QWidget *parent = nullptr);
    ~TickBoxes() override;

    void add(const QString &code, const QString &label);
    /// Null when there is none.
    QCheckBox *box(const QString &code) const;
    QStringList ticked() const;
    QList<QWidget *> boxes() const;

signals:
    void changed();

private:
    QList<QPair<QString, QCheckBox *>> m_boxes;
};

/// The inside of a dialog that collects a few fields: they stand below one another, each under its label, in the order in which
/// Tab goes through them, and scroll above a footer with the two ways out.
class FieldSheet final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldSheet)
public:
    /// Fills the dialog and makes it as high as it needs, from this width on.
    FieldSheet(QDialog *dialog, int width, int height);
    ~FieldSheet() override;

    void addLead(const QString &sentence);
    void addField(const QString &label, QWidget *field);
    void addBoxes(const QString &label, TickBoxes *boxes);
    /// What goes with the next one, or needs no label.
    void addPlain(QWidget *field);
    /// About what stands above it.
    void addNote(const QString &sentence);
    void addGap();
    /// The last: what the two buttons say. They reject and accept the dialog.
    WizardFooter *finish(const QString &exit, const QString &next);

private:
    void follow(QWidget *field);

    QDialog *m_dialog;
    QVBoxLayout *m_column;
    QWidget *m_last = nullptr; ///< of what Tab goes through
};

} // namespace entente
