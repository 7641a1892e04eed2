// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/companystep.h"

#include "core/parties/countrynames.h"
#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr std::array kSetupCountries{"FR", "BE", "CH", "LU", "MC", "AT", "DE",
                                     "DK", "ES", "FI", "GB", "GR", "IE", "IT",
                                     "NL", "NO", "PL", "PT", "SE", "CA", "US"};

QLabel *setupLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = fieldLabel(text, field, parent);
    setWeight(label, Weight::Medium);
    return label;
}

} // namespace

CompanyStep::CompanyStep(SetupDraft &draft, Prompter &prompter, const QString &parentFolder,
                         QWidget *parent)
    : SetupStep(draft, parent)
    , m_prompter(prompter)
    , m_parentFolder(parentFolder)
    , m_language(new QComboBox(this))
    , m_company(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_folder(wrappedLabel({}, TypeRole::Small, Tone::Third, this))
{
    const auto &theme = Theme::of(this);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    const auto language = Words().language() == u"fr" ? u"fr"_s : u"en"_s;
    for (const auto *code : kSetupCountries)
        m_country->addItem(CountryNames::name(QString::fromLatin1(code), language),
                           QString::fromLatin1(code));
    m_company->setMaxLength(120);
    for (auto *field : std::initializer_list<QWidget *>{m_language, m_company, m_country})
        setTokenHeight(field, 36);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    auto *fields = new QWidget(this);
    fields->setMaximumWidth(theme.text(460));
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    column->addWidget(setupLabel(tr("Language"), m_language, fields));
    column->addWidget(m_language);
    column->addSpacing(theme.space(14));
    column->addWidget(setupLabel(tr("Name of your firm"), m_company, fields));
    column->addWidget(m_company);
    column->addSpacing(theme.space(14));
    column->addWidget(setupLabel(tr("Country"), m_country, fields));
    column->addWidget(m_country);
    column->addSpacing(theme.space(14));
    auto *place = new QHBoxLayout;
    place->setSpacing(theme.space(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(2));
    auto *where = plainLabel(tr("Place of the vault"), TypeRole::Body, Tone::Normal, fields);
    setWeight(where, Weight::Medium);
    words->addWidget(where);
    words->addWidget(m_folder);
    place->addLayout(words, 1);
    auto *change = linkButton(tr("Change"), fields);
    change->setAccessibleName(tr("Change the place of the vault"));
    connect(change, &QPushButton::clicked, this, &CompanyStep::chooseFolder);
    place->addWidget(change, 0, Qt::AlignBottom);
    column->addLayout(place);
    column->addStretch();
    row->addWidget(fields, 1);
    row->addStretch();

    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_company, &QLineEdit::textChanged, this, [this] {
        showFolder();
        emit changed();
    });
    setTabOrder(m_language, m_company);
    setTabOrder(m_company, m_country);
    setTabOrder(m_country, change);
}

CompanyStep::~CompanyStep() = default;

QString CompanyStep::name() const
{
    return tr("Language and firm");
}

QString CompanyStep::heading() const
{
    return tr("Welcome to Entente");
}

QString CompanyStep::sentence() const
{
    return tr(
        "Your contacts, and the right to contact them, in an encrypted vault on this computer.");
}

QString CompanyStep::nextText() const
{
    return tr("Go on to your password");
}

QString CompanyStep::problem() const
{
    if (m_company->text().trimmed().isEmpty())
        return tr("The name of the firm is missing");
    if (QFileInfo::exists(folder()))
        return tr("A vault of this name exists already at this place");
    return {};
}

void CompanyStep::enter()
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(draft().language)));
    m_country->setCurrentIndex(qMax(0, m_country->findData(draft().country)));
    if (m_company->text() != draft().company)
        m_company->setText(draft().company);
    showFolder();
    m_language->setFocus(Qt::TabFocusReason);
}

void CompanyStep::leave()
{
    draft().language = m_language->currentData().toString();
    draft().company = m_company->text().simplified();
    draft().country = m_country->currentData().toString();
    draft().folder = folder();
}

QString CompanyStep::folder() const
{
    return QDir::cleanPath(m_parentFolder + u'/' + vaultFolderName(m_company->text()));
}

void CompanyStep::showFolder()
{
    m_folder->setText(QDir::toNativeSeparators(folder()));
}

void CompanyStep::chooseFolder()
{
    if (const auto chosen = m_prompter.chooseFolder(tr("Where should the vault lie?"))) {
        m_parentFolder = *chosen;
        showFolder();
        emit changed();
    }
}

} // namespace entente
