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

class BackgroundTask;
class Panel;
class Workspace;
struct CardReading;

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
    /// The picture of a card: shown, and read as far as something here can read it. Fields that were typed stay.
    void takePicture(const QString &path);
    /// "Read by a machine", "nothing could be read"; empty while there is nothing to say.
    QString readingNote() const;

    static std::optional<CardDraft> ask(Workspace &workspace, QWidget *parent);

private:
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &label);
    void choosePicture();
    void showReading(const CardReading &reading);
    void tellReading(const QString &sentence);
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
    BackgroundTask *m_reading;
    Panel *m_note;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace entente
