// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/wording/wording.h"
#include "ui/shell/fieldscard.h"
#include "ui/shell/firmcard.h"
#include "ui/shell/navigator.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/userscard.h"
#include "ui/support/labels.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kContentWidth = 760;
constexpr int kQuickUnlockDays = 7; // the password is asked for every week all the same

/// Label and sentence at the left, the control at the right.
QWidget *settingRow(const QString &label, const QString &sentence, QWidget *control,
                    QWidget *parent, QLabel **detail = nullptr)
{
    const auto &theme = Theme::of(parent);
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(9), theme.space(16), theme.space(9));
    line->setSpacing(theme.space(16));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(1));
    auto *name = fieldLabel(label, control, row);
    setWeight(name, Weight::Medium);
    words->addWidget(name);
    if (!sentence.isEmpty() || detail) {
        auto *second = wrappedLabel(sentence, TypeRole::Small, Tone::Second, row);
        words->addWidget(second);
        if (detail)
            *detail = second;
    }
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignVCenter);
    return row;
}

QComboBox *choiceBox(const QList<std::pair<QString, QVariant>> &choices, const QVariant &current,
                     QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    box->setMinimumWidth(Theme::of(parent).text(220));
    return box;
}

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, SettingsFile &settings, Navigator &navigator,
                           QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_firm(new FirmCard(workspace, navigator))
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    auto *holder = new QWidget(content);
    holder->setMaximumWidth(theme.text(kContentWidth));
    auto *cards = new QVBoxLayout(holder);
    cards->setContentsMargins({});
    cards->setSpacing(theme.space(12));
    cards->addWidget(buildLooks());
    cards->addWidget(buildSecurity());
    cards->addWidget(m_firm);
    if (workspace.session().may(Fn::ManageUsers) && !workspace.isReadOnly()) {
        m_users = new UsersCard(workspace, navigator);
        cards->addWidget(m_users);
    }
    if (workspace.session().may(Fn::EditFields) && !workspace.isReadOnly()) {
        m_fields = new FieldsCard(workspace, navigator);
        cards->addWidget(m_fields);
    }
    cards->addWidget(buildVault());
    cards->addStretch();
    middle->addWidget(holder, 1);
    middle->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));
    connect(&workspace.changes(), &Changes::firmChanged, m_firm, &FirmCard::load);
}

SettingsPage::~SettingsPage() = default;

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activate()
{
    m_firm->load();
    if (m_users)
        m_users->load();
    if (m_fields)
        m_fields->load();
    showQuickUnlock();
}

QWidget *SettingsPage::buildLooks()
{
    auto *card = new Card(tr("This computer"));
    auto *language = choiceBox(
        {{tr("As the system"), QString()}, {u"Français"_s, u"fr"_s}, {u"English"_s, u"en"_s}},
        m_settings.value(settings::kLanguage), card);
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        m_settings.set(settings::kLanguage, language->currentData().toString());
        emit settingsChanged();
    });
    card->addRow(settingRow(tr("Language"), tr("Takes effect when the vault is opened next."),
                            language, card));
    auto *scheme = choiceBox({{tr("As the system"), QString()},
                              {tr("Light"), u"light"_s},
                              {tr("Dark"), u"dark"_s},
                              {tr("High contrast"), u"contrast"_s}},
                             m_settings.value(settings::kScheme), card);
    connect(scheme, &QComboBox::currentIndexChanged, this, [this, scheme] {
        m_settings.set(settings::kScheme, scheme->currentData().toString());
        emit settingsChanged();
    });
    card->addRow(settingRow(tr("Appearance"), {}, scheme, card));
    QList<std::pair<QString, QVariant>> sizes;
    for (const int percent : {100, 115, 125, 150, 175, 200})
        sizes.append({tr("%1 %").arg(percent), percent});
    auto *size = choiceBox(sizes, m_settings.value(settings::kTextPercent), card);
    connect(size, &QComboBox::currentIndexChanged, this, [this, size] {
        m_settings.set(settings::kTextPercent, size->currentData().toInt());
        emit settingsChanged();
    });
    card->addRow(settingRow(tr("Text size"), tr("Icons and rows grow with it."), size, card));
    return card;
}

QWidget *SettingsPage::buildSecurity()
{
    auto *card = new Card(tr("Lock and password"));
    QList<std::pair<QString, QVariant>> minutes;
    for (const int count : {2, 5, 10, 15, 30, 60})
        minutes.append({tr("After %n minutes", nullptr, count), count});
    minutes.append({tr("Not by itself"), 0});
    auto *lock = choiceBox(minutes, m_settings.value(settings::kLockMinutes), card);
    connect(lock, &QComboBox::currentIndexChanged, this, [this, lock] {
        m_settings.set(settings::kLockMinutes, lock->currentData().toInt());
        showLockNote();
        emit settingsChanged();
    });
    card->addRow(settingRow(tr("Lock the vault"), {}, lock, card, &m_lockNote));
    showLockNote();

    const bool mayWrite = !m_workspace.isReadOnly();
    auto *password = secondaryButton(tr("Change the password…"), {}, card);
    setBlocked(password, mayWrite ? QString() : tr("The vault is read-only."));
    connect(password, &QPushButton::clicked, this, &SettingsPage::changePassword);
    card->addRow(settingRow(tr("Your password"),
                            tr("Nobody else knows it, and nobody can find it again for you."),
                            password, card));

    m_quick = new QCheckBox(tr("On"), card);
    m_quick->setObjectName(u"quickUnlockCheckBox"_s);
    connect(m_quick, &QCheckBox::toggled, this, &SettingsPage::toggleQuickUnlock);
    card->addRow(settingRow(tr("Quick unlock on this computer"),
                            tr("Whoever is logged in to this computer as you opens the vault "
                               "without the password. The password is asked for "
                               "again every week."),
                            m_quick, card));
    return card;
}

void SettingsPage::showLockNote()
{
    const int minutes = m_settings.value(settings::kLockMinutes);
    m_lockNote->setText(
        minutes > 0 ? tr(
            "When nobody has used the mouse or the keyboard; the password is then asked for again.")
                    : tr("Whoever comes to this computer while you are away sees everything. The "
                         "vault locks only when the "
                         "computer sleeps or its session is locked."));
    setTone(m_lockNote, minutes > 0 ? Tone::Second : Tone::No);
}

QWidget *SettingsPage::buildVault()
{
    const auto &theme = Theme::of(this);
    auto &vault = m_workspace.vault();
    auto *card = new Card(tr("Vault"));
    auto *body = card->body();
    body->addWidget(plainLabel(tr("Folder"), TypeRole::Body, Tone::Normal, card));
    auto *folder = wrappedLabel(QDir::toNativeSeparators(vault.folder()), TypeRole::Body,
                                Tone::Second, card);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->addWidget(folder);
    body->addWidget(wrappedLabel(vault.isReadOnly() ? tr("Opened for reading only.")
                                 : vault.isQuick()  ? tr("Opened by quick unlock.")
                                                    : tr("Opened with your password."),
                                 TypeRole::Small, Tone::Third, card));
    auto *notices = new QVBoxLayout;
    notices->setSpacing(theme.space(8));
    for (const auto &notice : vault.notices()) {
        const auto sentence = Words().noticeSentence(notice.code, notice.count);
        if (!sentence.isEmpty())
            notices->addWidget(new Panel(PanelKind::Attention, sentence, card));
    }
    body->addLayout(notices);
    return card;
}

void SettingsPage::changePassword()
{
    QPointer<PasswordDialog> dialog = new PasswordDialog(
        PasswordDialog::Purpose::OwnPassword, {m_workspace.session().displayName()}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::submitted, this, [this, dialog] {
        // Shared because a request of the writer must be copyable.
        const auto before = std::make_shared<SecretBuffer>(dialog->takeOld());
        const auto after = std::make_shared<SecretBuffer>(dialog->takeNew());
        dialog->setWorking(true);
        m_workspace.write(
            [=](Services &services) {
                return services.vault().changePassword(*before, *after, {});
            },
            this,
            [this, dialog](const Result<void> &done) {
                if (!done) {
                    if (dialog)
                        dialog->showError(done.error());
                    return;
                }
                if (dialog)
                    dialog->accept();
                m_navigator.tell(tr("The new password opens the vault from now on."));
            });
    });
    dialog->open();
}

void SettingsPage::showQuickUnlock()
{
    const auto file = vault::KeyFile::read(m_workspace.vault().folder());
    const auto *slot = file ? file->current(file->slotIdOf(m_workspace.session().displayName()))
                            : nullptr;
    const QSignalBlocker quiet(m_quick);
    m_quick->setChecked(slot && slot->quick);
    QString why;
    if (m_workspace.isReadOnly())
        why = tr("The vault is read-only.");
    else if (!m_workspace.secretStore())
        why = tr("There is no keychain on this computer.");
    m_quick->setEnabled(why.isEmpty());
    m_quick->setToolTip(why);
}

void SettingsPage::toggleQuickUnlock(bool on)
{
    m_quick->setEnabled(false); // until the keychain has answered
    const auto change = [store = m_workspace.secretStore(), on](Services &services) {
        return on ? services.vault().enableQuickUnlock(*store, kQuickUnlockDays)
                  : services.vault().disableQuickUnlock(*store);
    };
    m_workspace.write(change, this, [this](const Result<void> &done) {
        showQuickUnlock();
        if (!done)
            m_navigator.tellError(done.error());
    });
}

} // namespace entente
