// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentservice.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace entente {

class WizardFooter;

/// One act of consent with all that proves it: what was said, the text that was shown, the document, and whether the chain
/// of proofs is whole. A copy leaves as PDF or as a record for machines.
class ProofDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProofDialog)
public:
    /// `acts` are all of the person's, oldest first; `event` is shown first (empty: the latest yes).
    ProofDialog(const QList<ConsentProofRecord> &acts, const QString &event,
                QWidget *parent = nullptr);
    ~ProofDialog() override;

    const ConsentProofRecord &shown() const { return m_acts[m_at]; }
    QComboBox *actChoice() const { return m_choice; }
    WizardFooter *footer() const { return m_footer; }
    /// Who gets the copy, in words.
    QString recipient() const;

signals:
    /// "pdf" or "json"
    void copyRequested(const QString &format);

private:
    void showAct(int index);
    void addFacts(QVBoxLayout *column);
    void addText(QVBoxLayout *column);
    void addEvidence(QVBoxLayout *column);
    void addChain(QVBoxLayout *column);

    const QList<ConsentProofRecord> m_acts;
    int m_at = 0;
    QComboBox *m_choice;
    QComboBox *m_recipient;
    QWidget *m_host;
    QWidget *m_body = nullptr;
    WizardFooter *m_footer;
};

} // namespace entente
