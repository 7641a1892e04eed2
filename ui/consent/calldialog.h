// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/callservice.h"
#include "core/parties/person.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace entente {

class Card;
class ChipLabel;
class Panel;
class WizardFooter;
class Workspace;

/// The guard before a call: whether, when and how often, said before dialling; then one key for each way a call can end.
class CallDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallDialog)
public:
    CallDialog(Workspace &workspace, const Person &person, const QString &purpose,
               QWidget *parent = nullptr);
    ~CallDialog() override;

    const CallBrief &brief() const { return m_brief; }
    const QString &purpose() const { return m_purpose; }
    /// The attempt is noted: the outcome completes it.
    void setDialled(const QString &activity);
    /// What is to be recorded once accepted; nothing when the dialog was only looked at.
    const std::optional<CallReport> &report() const { return m_report; }
    /// The person agrees to be contacted: the capture follows.
    bool asksConsent() const { return m_asksConsent; }

    QPushButton *key(CallOutcome outcome) const { return m_keys.value(outcome); }
    QPushButton *consentKey() const { return m_consentKey; }
    QPushButton *noteCallButton() const { return m_noteCall; }
    QLineEdit *note() const { return m_note; }
    QComboBox *callBackChoice() const { return m_callBack; }
    QDateTimeEdit *callBackTime() const { return m_callAt; }
    QComboBox *purposeChoice() const { return m_purposes; }
    WizardFooter *footer() const { return m_footer; }
    /// The guard in words, row by row, as a screen reader meets it.
    QStringList guardTexts() const;

signals:
    void dialRequested(const QString &number);
    /// The proof of the act behind the answer is to be shown: its uuid.
    void proofAsked(const QString &event);

private:
    QWidget *makeHead();
    QWidget *makeOutcomes();
    QWidget *makeNote();
    void addKey(QGridLayout *grid, CallOutcome outcome, const QString &icon);
    void placeKey(QGridLayout *grid, QPushButton *button, const QString &text);
    void read();
    void showGuard();
    void addRow(bool good, const QString &icon, const QString &title, const QString &text,
                const QString &law = {}, const QString &way = {});
    void addBlocker();
    void fold(bool folded);
    void showReasons();
    void leaveForConsent();
    void addHours();
    void addAttempts();
    void addAgreed();
    void addRefusal();
    void finish(CallOutcome outcome);
    QDateTime theirTime(const QDateTime &typed) const;

    Workspace &m_workspace;
    const Person m_person;
    QString m_purpose;
    CallBrief m_brief;
    QString m_activity;
    std::optional<CallReport> m_report;
    bool m_asksConsent = false;
    ChipLabel *m_chip = nullptr;
    QLabel *m_number = nullptr;
    QComboBox *m_purposes = nullptr;
    Card *m_guard = nullptr;
    Panel *m_say = nullptr;
    QPushButton *m_noteCall = nullptr;
    QWidget *m_outcomes = nullptr;
    QWidget *m_noteRows = nullptr;
    QHash<CallOutcome, QPushButton *> m_keys;
    QPushButton *m_consentKey = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_callBack = nullptr;
    QDateTimeEdit *m_callAt = nullptr;
    WizardFooter *m_footer = nullptr;
};

} // namespace entente
