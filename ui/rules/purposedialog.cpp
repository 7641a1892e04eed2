// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/purposedialog.h"

#include "core/wording/wording.h"
#include "ui/support/dialogsize.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kLongestPurposeCode = 40;

} // namespace

QString purposeCodeFrom(const QString &name)
{
    QString code;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            code.append(letter);
        else if (!letter.isMark() && !code.isEmpty() && !code.endsWith(u'_'))
            code.append(u'_');
    }
    code.truncate(kLongestPurposeCode);
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

PurposeDialog::PurposeDialog(QWidget *parent)
    : QDialog(parent)
    , m_french(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_class(new QComboBox(this))
    , m_sensitive(new QComboBox(this))
    , m_needsAge(new QCheckBox(tr("It needs the age of people: it is asked for only then"), this))
    , m_footer(new WizardFooter(this))
{
    setWindowTitle(tr("A new purpose"));
    const auto &theme = Theme::of(this);
    resize(theme.text(480), theme.text(420));
    const Words words;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(6));
    outer->addWidget(new ScrollPage(body, ScrollPage::Ground::Surface, this), 1);
    outer->addWidget(m_footer);
    fitToBody(this, body);
    const auto add = [&](const QString &label, QWidget *field) {
        column->addWidget(fieldLabel(label, field, body));
        column->addWidget(field);
        column->addSpacing(theme.space(6));
    };
    m_french->setPlaceholderText(u"Enquête de satisfaction"_s);
    m_english->setPlaceholderText(u"Satisfaction survey"_s);
    add(tr("Plain name in French"), m_french);
    add(tr("Plain name in English"), m_english);
    for (const auto &code : {u"commercial"_s, u"noncommercial"_s, u"service"_s})
        m_class->addItem(words.purposeName(code), code);
    add(tr("The rules judge it like"), m_class);
    m_sensitive->addItem(tr("No sensitive data"), QString());
    for (const auto &category : sensitiveCategories())
        m_sensitive->addItem(words.word(QString(u"sensitive."_s + category)), category);
    add(tr("Sensitive data (Art. 9 GDPR)"), m_sensitive);
    column->addWidget(wrappedLabel(tr("Sensitive data needs an explicit consent of its own: it is "
                                      "asked for apart, and never together with the others."),
                                   TypeRole::Small, Tone::Third, body));
    column->addSpacing(theme.space(6));
    m_needsAge->setText(
        brokenText(m_needsAge->text(), theme.font(TypeRole::Body), theme.text(400)));
    column->addWidget(m_needsAge);
    column->addStretch();
    m_footer->setExit(tr("Close without adding"));
    m_footer->setNext(tr("Add the purpose"));
    connect(m_footer, &WizardFooter::exitRequested, this, &QDialog::reject);
    connect(m_footer, &WizardFooter::nextRequested, this, &QDialog::accept);
    const auto check = [this] {
        m_footer->setBlocked(purposeCodeFrom(m_english->text()).isEmpty()
                                     && purposeCodeFrom(m_french->text()).isEmpty()
                                 ? tr("Why? The purpose has no name yet")
                                 : QString());
    };
    connect(m_french, &QLineEdit::textChanged, this, check);
    connect(m_english, &QLineEdit::textChanged, this, check);
    check();
    m_french->setFocus();
}

PurposeDialog::~PurposeDialog() = default;

Purpose PurposeDialog::purpose() const
{
    Purpose purpose;
    purpose.labelFr = m_french->text().trimmed();
    purpose.labelEn = m_english->text().trimmed();
    purpose.code = purposeCodeFrom(purpose.labelEn.isEmpty() ? purpose.labelFr : purpose.labelEn);
    purpose.purposeClass =
        purposeClassFromName(m_class->currentData().toString()).value_or(PurposeClass::Commercial);
    purpose.sensitive = m_sensitive->currentData().toString();
    purpose.needsAge = m_needsAge->isChecked();
    return purpose;
}

} // namespace entente
