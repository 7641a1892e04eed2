// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/person.h"
#include "ui/consent/consentcapture.h"
#include "ui/consent/consentgrid.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace entente {

class EvidencePicker;
class GuardianField;
class Panel;
class SignaturePad;
class WizardFooter;
class Workspace;

/// Asks a person what they agree to, beside the exact text they decide on. Nothing is ticked beforehand (RGPD recital 32,
/// CJEU C-673/17); ticking nothing is an answer that is kept too.
class ConsentDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsentDialog)
public:
    ConsentDialog(Workspace &workspace, const Person &person, QWidget *parent = nullptr);
    ~ConsentDialog() override;

    static std::optional<ConsentCapture> ask(Workspace &workspace, const Person &person,
                                             Mechanism mechanism, QWidget *parent);

    /// How the person answers, chosen in advance: by voice, the text is read out and the place is the phone.
    void startWith(Mechanism mechanism);
    ConsentCapture capture() const;
    /// Why the answer cannot be recorded yet; empty when it can.
    QString obstacle() const;

    ConsentGrid *grid() const { return m_grid; }
    SignaturePad *pad() const { return m_pad; }
    WizardFooter *footer() const { return m_footer; }
    QComboBox *mechanismChoice() const { return m_mechanism; }
    QComboBox *languageChoice() const { return m_language; }
    /// What an empty box means: refused, or not asked.
    QComboBox *emptyChoice() const { return m_empty; }
    /// The boxes for sensitive data, apart from the others; null when the firm has no such purpose.
    ConsentGrid *sensitiveGrid() const { return m_sensitiveGrid; }
    QCheckBox *minorBox() const { return m_minor; }
    GuardianField *guardianField() const { return m_guardian; }

    /// Asks once, in words, when something was ticked or signed.
    void reject() override;

private:
    QWidget *makeAnswers();
    QWidget *makePerson();
    QWidget *makeMinor();
    QWidget *makeSensitive();
    QWidget *makeEmptyChoice();
    QList<ConsentCell> ticked() const;
    QList<ConsentCell> cells() const;
    QWidget *makeProof();
    QWidget *makeText();
    void readStanding();
    QString cellObstacle(const ConsentCell &cell) const;
    Mechanism mechanism() const;
    QString language() const;
    void onLanguageChanged();
    void onMechanismChanged();
    void onCurrentChanged(const ConsentCell &cell);
    /// A child and the parent agree together (Art. 45 of the French Data Protection Act); elsewhere the parent agrees.
    bool agreesTogether() const;
    void nameSigners();
    void showResult();
    void showMissing();
    std::optional<Evidence> evidence() const;

    Workspace &m_workspace;
    const Person m_person;
    QList<Purpose> m_purposes;
    QList<Purpose> m_sensitive; ///< asked for apart (Art. 9(2)(a) GDPR)
    QList<ConsentCell> m_alreadyGiven;
    ConsentGrid *m_grid = nullptr;
    QComboBox *m_place = nullptr;
    QComboBox *m_mechanism = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_minor = nullptr;
    GuardianField *m_guardian = nullptr;
    ConsentGrid *m_sensitiveGrid = nullptr;
    QComboBox *m_empty = nullptr;
    bool m_emptyChosen = false;
    QLabel *m_guardianLabel = nullptr;
    QWidget *m_signature = nullptr;
    SignaturePad *m_pad = nullptr;
    EvidencePicker *m_evidence = nullptr;
    QTextBrowser *m_text = nullptr;
    QLabel *m_version = nullptr;
    Panel *m_result = nullptr;
    WizardFooter *m_footer = nullptr;
};

} // namespace entente
