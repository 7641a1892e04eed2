// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/visitorform.h"

#include "core/documents/fairpages.h"
#include "core/documents/qrcode.h"
#include "core/parties/countrynames.h"
#include "ui/consent/penstrokes.h"
#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/toggletile.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kTouch = 56;
constexpr int kTightTile = 56;
constexpr int kRoomy = 72;
constexpr int kFormBreak = 1100; // under it the halves stand one below the other
constexpr int kTightCode = 126;
constexpr int kRoomyCode = 170;

// Countries whose visitors come most often to a stand in this one; the others are typed into the card in the evening.
QStringList visitorCountries(const QString &home)
{
    QStringList codes{home,    u"FR"_s, u"BE"_s, u"CH"_s, u"LU"_s, u"DE"_s,
                      u"ES"_s, u"IT"_s, u"NL"_s, u"PT"_s, u"GB"_s};
    codes.removeDuplicates();
    return codes;
}

/// A field that remembers nothing beyond itself.
QLineEdit *visitorField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    setTokenHeight(field, kTouch);
    field->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    field->setDragEnabled(false);
    field->setAcceptDrops(false);
    field->setCompleter(nullptr);
    return field;
}

} // namespace

VisitorForm::VisitorForm(const Stand &stand, const QString &uuid, const QString &language,
                         AgeOf ageOf, bool tight, QWidget *parent)
    : QWidget(parent)
    , m_stand(stand)
    , m_uuid(uuid)
    , m_ageOf(std::move(ageOf))
    , m_language(language)
    , m_words(language)
    , m_tight(tight)
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *halves = new ReflowRow(kFormBreak, this);
    halves->row()->setSpacing(theme.space(40));
    halves->row()->addWidget(makeLeft(), 1);
    halves->row()->addWidget(makeRight(), 1);
    column->addWidget(halves);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(true); // Enter presses it: this is no dialog
    setTight(tight);
    retranslate();
    onTicked();
}

VisitorForm::~VisitorForm() = default;

QString VisitorForm::word(const QString &key) const
{
    return m_words.word(QString(u"visit."_s + key));
}

QWidget *VisitorForm::makeField(const QString &name, const QString &hint)
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    auto *field = visitorField(host);
    m_fieldColumns.append(column);
    auto *label = fieldLabel({}, field, host);
    setLookProperty(label, "type", u"section"_s);
    auto *caption = new QHBoxLayout;
    caption->setSpacing(theme.space(8));
    caption->addWidget(label);
    QLabel *hintLabel = nullptr;
    if (!hint.isEmpty()) {
        hintLabel = elidedLabel({}, TypeRole::Small, Tone::Second, host);
        caption->addWidget(hintLabel, 1);
    } else {
        label->setMinimumWidth(1); // a long name is cut, not the window widened
    }
    m_captions.append({label, name, hint, hintLabel});
    m_fields.insert(name, field);
    column->addLayout(caption);
    column->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, &VisitorForm::clearProblem);
    connect(field, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return host;
}

QWidget *VisitorForm::makeAddress()
{
    auto *host = new QWidget(this);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(12));
    row->addWidget(makeField(u"address"_s), 5);
    row->addWidget(makeField(u"postal_code"_s), 2);
    row->addWidget(makeField(u"city"_s), 3);
    return host;
}

QWidget *VisitorForm::makeMinor()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(theme.space(12));
    m_minor = new ToggleTile(u" "_s, {}, host);
    m_minor->setTouch(true);
    m_minor->setTouchHeight(kTouch);
    row->addWidget(m_minor, 4, Qt::AlignBottom);
    m_guardian = makeField(u"guardian"_s);
    row->addWidget(m_guardian, 5);
    connect(m_minor, &QAbstractButton::toggled, this, &VisitorForm::onTicked);
    return host;
}

QWidget *VisitorForm::makeNotice()
{
    const auto &theme = Theme::of(this);
    auto *frame = new QFrame(this);
    frame->setProperty("frame", u"sheet"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(theme.space(8), theme.space(4), theme.space(8), theme.space(4));
    row->setSpacing(theme.space(12));
    const auto address = m_stand.noticeAddress();
    auto *side = new QVBoxLayout; // under the code, so that the text is as wide as it can be
    side->setSpacing(theme.space(4));
    side->addStretch();
    if (!qrCode(address.toLatin1()).isNull()) {
        m_code = new QLabel(frame);
        m_code->setObjectName(u"noticeCode"_s);
        side->addWidget(m_code, 0, Qt::AlignHCenter);
    }
    m_readAll = secondaryButton({}, {}, frame);
    setTokenHeight(m_readAll, kTouch);
    m_readAll->setProperty("letters", u"section"_s);
    side->addWidget(m_readAll);
    m_orScan = plainLabel({}, TypeRole::Small, Tone::Third, frame);
    m_orScan->setAlignment(Qt::AlignHCenter);
    side->addWidget(m_orScan);
    side->addStretch();
    row->addLayout(side);
    m_notice = wrappedLabel({}, TypeRole::Small, Tone::Normal, frame);
    row->addWidget(m_notice, 1);
    connect(m_readAll, &QPushButton::clicked, this, &VisitorForm::noticeRequested);
    return frame;
}

QWidget *VisitorForm::makeLeft()
{
    const auto &theme = Theme::of(this);
    auto *half = new QWidget(this);
    auto *column = m_left = new QVBoxLayout(half);
    column->setContentsMargins({});
    m_title = weightedLabel({}, TypeRole::Title, Weight::SemiBold, Tone::Normal, half);
    m_lead = wrappedLabel({}, TypeRole::Section, Tone::Second, half);
    setWeight(m_lead, Weight::Regular);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    const auto pair = [&](QWidget *left, QWidget *right, int share = 1) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.space(12));
        row->addWidget(left, share);
        row->addWidget(right, 1);
        column->addLayout(row);
    };
    auto *firstName = makeField(u"first_name"_s); // one after the other: Tab goes as they are made
    pair(firstName, makeField(u"last_name"_s));
    column->addWidget(makeField(u"organisation"_s, u"optional"_s));
    column->addWidget(makeField(u"email"_s));
    m_fields[u"email"_s]->setInputMethodHints(m_fields[u"email"_s]->inputMethodHints()
                                              | Qt::ImhEmailCharactersOnly);
    auto *phone = makeField(u"phone"_s, u"phone_hint"_s);
    auto *country = new QWidget(half);
    auto *countryColumn = new QVBoxLayout(country);
    countryColumn->setContentsMargins({});
    m_fieldColumns.append(countryColumn);
    m_country = new QComboBox(country);
    setTokenHeight(m_country, kTouch);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(8);
    auto *countryLabel = fieldLabel({}, m_country, country);
    setLookProperty(countryLabel, "type", u"section"_s);
    m_captions.append({countryLabel, u"country"_s, {}, nullptr});
    countryColumn->addWidget(countryLabel);
    countryColumn->addWidget(m_country);
    pair(phone, country, 3);
    m_fields[u"phone"_s]->setInputMethodHints(m_fields[u"phone"_s]->inputMethodHints()
                                              | Qt::ImhDialableCharactersOnly);
    m_address = makeAddress();
    column->addWidget(m_address);
    column->addWidget(makeMinor());
    column->addStretch();
    column->addWidget(makeNotice());
    connect(m_country, &QComboBox::currentIndexChanged, this, &VisitorForm::showAge);
    return half;
}

QWidget *VisitorForm::makeRight()
{
    const auto &theme = Theme::of(this);
    auto *half = new QWidget(this);
    auto *column = m_right = new QVBoxLayout(half);
    column->setContentsMargins({});
    m_next = weightedLabel({}, TypeRole::Title, Weight::SemiBold, Tone::Normal, half);
    m_nextLead = wrappedLabel({}, TypeRole::Section, Tone::Second, half);
    setWeight(m_nextLead, Weight::Regular);
    m_exact = quietButton({}, {}, half);
    setTokenHeight(m_exact, kTouch);
    auto *asking = new QHBoxLayout;
    asking->setSpacing(theme.space(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(2));
    words->addWidget(m_next);
    words->addWidget(m_nextLead);
    asking->addLayout(words, 1);
    asking->addWidget(m_exact);
    column->addLayout(asking);
    for (const auto &question : m_stand.show.questions) {
        auto *tile = new ToggleTile(u" "_s, {}, half);
        tile->setTouch(true);
        m_tiles.insert(question.key(), tile);
        column->addWidget(tile);
        connect(tile, &QAbstractButton::toggled, this, &VisitorForm::onTicked);
    }
    auto *signing = new QHBoxLayout;
    signing->setSpacing(theme.space(8));
    m_signTitle = elidedLabel({}, TypeRole::Section, Tone::Normal, half);
    setWeight(m_signTitle, Weight::Medium);
    m_again = secondaryButton({}, u"edit-undo"_s, half);
    setTokenHeight(m_again, kTouch);
    signing->addWidget(m_signTitle, 1);
    signing->addWidget(m_again);
    column->addLayout(signing);
    m_pad = new SignaturePad(half);
    m_pad->setMinimumHeight(theme.text(96));
    m_pad->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(m_pad, 1);
    m_problem = wrappedLabel({}, TypeRole::Section, Tone::No, half);
    m_problem->hide();
    column->addWidget(m_problem);
    m_save = primaryButton({}, u"dialog-ok-apply"_s, half);
    setTokenHeight(m_save, kTouch);
    m_save->setProperty("letters", u"title"_s);
    m_save->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_save);
    connect(m_again, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_pad, &SignaturePad::changed, this, &VisitorForm::clearProblem);
    connect(m_exact, &QPushButton::clicked, this, &VisitorForm::textsRequested);
    connect(m_save, &QPushButton::clicked, this, &VisitorForm::saveRequested);
    return half;
}

void VisitorForm::setTight(bool tight)
{
    m_tight = tight;
    for (auto *tile : std::as_const(m_tiles))
        tile->setTouchHeight(tight ? kTightTile : kRoomy);
    for (QWidget *field : std::as_const(m_fields))
        setTokenHeight(field, tight ? kTouch : kRoomy);
    for (auto *other : std::initializer_list<QWidget *>{m_country, m_save})
        setTokenHeight(other, tight ? kTouch : kRoomy);
    setLookProperty(m_country, "letters", tight ? u"section"_s : u"title"_s);
    for (auto *field : std::as_const(m_fields))
        setLookProperty(field, "letters", tight ? u"section"_s : u"title"_s);
    const auto &theme = Theme::of(this);
    m_left->setSpacing(theme.space(tight ? 5 : 16));
    m_right->setSpacing(theme.space(tight ? 8 : 12));
    for (auto *column : std::as_const(m_fieldColumns))
        column->setSpacing(theme.space(tight ? 2 : 6));
    setLookProperty(m_notice, "type", tight ? u"small"_s : u"body"_s);
    m_orScan->setVisible(m_code && !tight);
    showCode();
}

void VisitorForm::showCode()
{
    if (!m_code)
        return;
    const auto code = qrCode(m_stand.noticeAddress().toLatin1());
    const int scale = qMax(1, (m_tight ? kTightCode : kRoomyCode) / code.width());
    m_code->setPixmap(QPixmap::fromImage(
        code.scaled(code.size() * scale, Qt::KeepAspectRatio, Qt::FastTransformation)));
}

void VisitorForm::setLanguage(const QString &language)
{
    m_language = language;
    m_words = Words(language);
    retranslate();
}

void VisitorForm::retranslate()
{
    m_title->setText(word(u"title"_s));
    m_lead->setText(word(u"lead"_s));
    m_next->setText(word(u"next"_s));
    m_nextLead->setText(word(u"next_lead"_s));
    for (const auto &caption : std::as_const(m_captions)) {
        const auto name = word(caption.key);
        caption.label->setText(name);
        if (caption.hintLabel)
            caption.hintLabel->setText(word(caption.hint));
        if (auto *buddy = caption.label->buddy())
            buddy->setAccessibleName(name);
    }
    const auto *texts = m_stand.in(m_language);
    for (const auto &question : m_stand.show.questions) {
        auto *tile = m_tiles.value(question.key());
        const auto title = pages::tileTitle(m_stand, question, m_words);
        tile->setText(title);
        tile->setAccessibleName(title);
        tile->setSubtitle(word(u"hint."_s + channelName(question.channel)));
        tile->setAccessibleDescription(texts->wordings.value(question.key()));
    }
    const auto chosen = m_country->currentData().toString();
    const QSignalBlocker quiet(m_country);
    m_country->clear();
    for (const auto &code : visitorCountries(m_stand.show.country))
        m_country->addItem(CountryNames::name(code, m_language), code);
    m_country->setCurrentIndex(qMax(0, m_country->findData(chosen)));
    QStringList sentences;
    for (const auto &section : texts->shortNotice.sections)
        sentences += section.paragraphs;
    m_notice->setText(word(u"your_data"_s) + u' ' + sentences.join(u' '));
    m_readAll->setText(word(u"read_all"_s));
    m_orScan->setText(word(u"or_scan"_s));
    if (m_code)
        m_code->setAccessibleName(word(u"code"_s));
    m_exact->setText(word(u"exact"_s));
    m_again->setText(word(u"clear"_s));
    m_save->setText(word(u"save"_s));
    showAge();
    onTicked();
}

void VisitorForm::showAge()
{
    const int age = m_ageOf(m_country->currentData().toString());
    m_minor->setText(word(u"minor"_s).arg(m_words.number(age)));
    m_minor->setAccessibleName(m_minor->text());
    m_minor->setSubtitle(m_minor->isChecked() ? QString() : word(u"minor_hint"_s));
}

void VisitorForm::onTicked()
{
    m_guardian->setVisible(m_minor->isChecked());
    showAge(); // the hint makes room for the field that it announces
    const bool asksAddress = std::ranges::any_of(
        m_stand.show.questions, [this](const ShowQuestion &question) {
            return question.channel == Channel::Post && m_tiles[question.key()]->isChecked();
        });
    m_address->setVisible(asksAddress);
    const auto title = word(m_minor->isChecked() ? u"signature_minor"_s : u"signature"_s);
    m_signTitle->setText(title);
    m_pad->setAccessibleName(title);
    m_pad->setCaptions(m_minor->isChecked()
                           ? QStringList{word(u"sign_minor"_s), word(u"sign_guardian"_s)}
                           : QStringList{word(u"signature_hint"_s)});
    clearProblem();
}

Visitor VisitorForm::visitor() const
{
    const auto typed = [this](const QString &name) { return m_fields[name]->text().trimmed(); };
    Visitor visitor;
    visitor.uuid = m_uuid;
    visitor.firstName = typed(u"first_name"_s);
    visitor.lastName = typed(u"last_name"_s);
    visitor.organisation = typed(u"organisation"_s);
    visitor.email = typed(u"email"_s);
    visitor.phone = typed(u"phone"_s);
    if (m_address->isVisibleTo(this)) {
        visitor.address = typed(u"address"_s);
        visitor.postalCode = typed(u"postal_code"_s);
        visitor.city = typed(u"city"_s);
    }
    visitor.country = m_country->currentData().toString();
    visitor.language = m_language;
    visitor.minor = m_minor->isChecked();
    if (visitor.minor)
        visitor.guardian = typed(u"guardian"_s);
    const bool anyYes = std::ranges::any_of(m_tiles, &ToggleTile::isChecked);
    for (const auto &question : m_stand.show.questions) {
        // Nothing ticked is a no to everything that was shown; beside a yes the rest is left open, not refused.
        const bool yes = m_tiles[question.key()]->isChecked();
        visitor.answers.append({question, yes      ? VisitorAnswer::Yes
                                          : anyYes ? VisitorAnswer::Open
                                                   : VisitorAnswer::No});
    }
    if (m_pad->isSigned())
        visitor.evidence = signatureEvidence(strokesFrom(*m_pad));
    return visitor;
}

bool VisitorForm::isEmpty() const
{
    return std::ranges::all_of(m_fields, [](QLineEdit *one) { return one->text().isEmpty(); })
           && std::ranges::none_of(m_tiles, &ToggleTile::isChecked) && !m_minor->isChecked()
           && m_pad->isEmpty();
}

void VisitorForm::fill(const Visitor &badge)
{
    for (const auto &[name, value] : {std::pair{u"first_name"_s, badge.firstName},
                                      {u"last_name"_s, badge.lastName},
                                      {u"organisation"_s, badge.organisation},
                                      {u"email"_s, badge.email},
                                      {u"phone"_s, badge.phone},
                                      {u"address"_s, badge.address},
                                      {u"postal_code"_s, badge.postalCode},
                                      {u"city"_s, badge.city}}) {
        if (!value.isEmpty())
            m_fields[name]->setText(value);
    }
    clearProblem();
}

QString VisitorForm::problem() const
{
    return m_problem->isVisibleTo(this) ? m_problem->text() : QString();
}

void VisitorForm::clearProblem()
{
    m_problem->hide();
    for (auto *field : std::as_const(m_fields))
        setLookProperty(field, "error", false);
}

void VisitorForm::showProblem(const Error &error)
{
    // What the firm knows of somebody is not said in front of whoever stands there.
    const bool own = error.code == ErrorCode::Invalid;
    const auto &name = error.where.field;
    const bool bothSign = own && name == u"signature" && m_minor->isChecked() && !m_pad->isEmpty();
    const auto sentence = bothSign ? word(u"both_sign"_s)
                          : own    ? m_words.reasonSentence(error.reason)
                                   : QString();
    clearProblem();
    m_problem->setText(sentence.isEmpty() ? word(u"ask_staff"_s) : sentence);
    m_problem->show();
    if (auto *field = m_fields.value(name == u"mobile" ? u"phone"_s : name)) {
        setLookProperty(field, "error", true);
        field->setFocus(Qt::OtherFocusReason);
    } else if (name == u"signature") {
        m_pad->setFocus(Qt::OtherFocusReason);
    }
}

void VisitorForm::setSaving(bool saving)
{
    setEnabled(!saving);
    m_save->setText(word(saving ? u"saving"_s : u"save"_s));
}

} // namespace entente
