// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/purposedialog.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/fieldsheet.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

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
{
    setWindowTitle(tr("A new purpose"));
    const auto &theme = Theme::of(this);
    const Words words;
    auto *sheet = new FieldSheet(this, 480, 420);
    m_french->setPlaceholderText(u"Enquête de satisfaction"_s);
    m_english->setPlaceholderText(u"Satisfaction survey"_s);
    sheet->addField(tr("Plain name in French"), m_french);
    sheet->addField(tr("Plain name in English"), m_english);
    for (const auto &code : {u"commercial"_s, u"noncommercial"_s, u"service"_s})
        m_class->addItem(words.purposeName(code), code);
    sheet->addField(tr("The rules judge it like"), m_class);
    m_sensitive->addItem(tr("No sensitive data"), QString());
    for (const auto &category : sensitiveCategories())
        m_sensitive->addItem(words.word(QString(u"sensitive."_s + category)), category);
    sheet->addField(tr("Sensitive data (Art. 9 GDPR)"), m_sensitive);
    sheet->addNote(tr("Sensitive data needs an explicit consent of its own: it is asked for apart, "
                      "and never together with the others."));
    m_needsAge->setText(
        brokenText(m_needsAge->text(), theme.font(TypeRole::Body), theme.text(400)));
    sheet->addPlain(m_needsAge);
    m_footer = sheet->finish(tr("Close without adding"), tr("Add the purpose"));
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
