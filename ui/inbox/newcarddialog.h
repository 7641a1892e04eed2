// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/inboxcard.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entente {

class Workspace;

/// The picture of a card beside what is typed from it; the service adds.
class NewCardDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewCardDialog)
public:
    explicit NewCardDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~NewCardDialog() override;

    CardDraft draft() const; ///< valid once accepted
    QPushButton *addButton() const { return m_add; }

    static std::optional<CardDraft> ask(Workspace &workspace, QWidget *parent);

private:
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &label);
    void choosePicture();
    void onInputChanged();

    Workspace &m_workspace;
    QString m_country;
    QByteArray m_picture;
    QString m_pictureName;
    QLabel *m_shown;
    QComboBox *m_language;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_organisation;
    QLineEdit *m_job;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace entente
