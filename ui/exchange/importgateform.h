// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"
#include "core/exchange/importplan.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace entente {

class IconLabel;
class Prompter;

/// The four questions that stand before the first line: where from, from whom, what for and by which right, and the proof.
class ImportGateForm final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportGateForm)
public:
    ImportGateForm(Prompter &prompter, const QList<Purpose> &purposes, const QDate &today,
                   QWidget *parent = nullptr);
    ~ImportGateForm() override;

    ImportGate gate() const;
    int missing() const;
    void showMissing();

    QLineEdit *source() const { return m_source; }
    QRadioButton *fromThemselves() const { return m_themselves; }
    QRadioButton *fromOthers() const { return m_others; }
    QLineEdit *supplier() const { return m_supplier; }
    QComboBox *basis() const { return m_basis; }
    /// Null where the vault has no such purpose.
    QCheckBox *purpose(const QString &code) const;
    QRadioButton *noProof() const { return m_noProof; }

signals:
    void changed();

private:
    enum Question { Origin, Giver, Basis, Proof };

    QVBoxLayout *addQuestion(Question question, const QString &text);
    bool isAnswered(Question question) const;
    void chooseProof();
    void refresh();

    Prompter &m_prompter;
    QVBoxLayout *m_column;
    QList<IconLabel *> m_marks;
    QLineEdit *m_source = nullptr;
    QDateEdit *m_collectedOn = nullptr;
    QRadioButton *m_themselves = nullptr;
    QRadioButton *m_others = nullptr;
    QLineEdit *m_supplier = nullptr;
    QComboBox *m_basis = nullptr;
    QList<std::pair<QString, QCheckBox *>> m_purposes;
    QRadioButton *m_withProof = nullptr;
    QRadioButton *m_noProof = nullptr;
    QPushButton *m_attach = nullptr;
    QLabel *m_proofHint = nullptr;
    QString m_proofName;
    QByteArray m_proof;
};

} // namespace entente
