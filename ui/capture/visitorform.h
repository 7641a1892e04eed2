// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/captureservice.h"
#include "core/wording/wording.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace entente {

class SignaturePad;
class ToggleTile;

/// What one visitor fills in: who they are, what they allow, their signature. Made anew for each visitor, so that
/// neither undo nor a completion nor an input method remembers the last one. Everything speaks the visitor's language.
class VisitorForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitorForm)
public:
    using AgeOf = std::function<int(const QString &country)>;

    VisitorForm(const Stand &stand, const QString &uuid, const QString &language, AgeOf ageOf,
                bool tight, QWidget *parent = nullptr);
    ~VisitorForm() override;

    Visitor visitor() const;
    bool isEmpty() const;
    const QString &language() const { return m_language; }

    QLineEdit *field(const QString &name) const { return m_fields.value(name); }
    ToggleTile *tile(const ShowQuestion &question) const { return m_tiles.value(question.key()); }
    ToggleTile *minorTile() const { return m_minor; }
    SignaturePad *pad() const { return m_pad; }
    QPushButton *saveButton() const { return m_save; }
    QComboBox *countryChoice() const { return m_country; }
    QString problem() const;

    /// Keeps what was typed and ticked.
    void setLanguage(const QString &language);
    /// What a badge says; ticks nothing and leaves what was typed where the badge is silent.
    void fill(const Visitor &badge);
    /// Shows what is wrong in the visitor's words and puts the cursor there.
    void showProblem(const Error &error);
    void setSaving(bool saving);
    void setTight(bool tight);

signals:
    void saveRequested();
    void noticeRequested();
    void textsRequested();

private:
    struct Caption
    {
        QLabel *label = nullptr;
        QString key;
        QString hint;
        QLabel *hintLabel = nullptr;
    };
    QString word(const QString &key) const;
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeNotice();
    QWidget *makeMinor();
    QWidget *makeField(const QString &name, const QString &hint = {});
    QWidget *makeAddress();
    void showCode();
    void retranslate();
    void showAge();
    void onTicked();
    void clearProblem();

    const Stand &m_stand;
    const QString m_uuid;
    const AgeOf m_ageOf;
    QString m_language;
    Words m_words;
    bool m_tight = false;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, ToggleTile *> m_tiles;
    QList<Caption> m_captions;
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_nextLead = nullptr;
    QLabel *m_signTitle = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_orScan = nullptr;
    QLabel *m_code = nullptr;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_right = nullptr;
    QList<QVBoxLayout *> m_fieldColumns;
    QWidget *m_address = nullptr;
    QWidget *m_guardian = nullptr;
    QComboBox *m_country = nullptr;
    ToggleTile *m_minor = nullptr;
    SignaturePad *m_pad = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_exact = nullptr;
    QPushButton *m_readAll = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace entente
