// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/newcarddialog.h"

#include "core/attachments/attachment.h"
#include "core/documents/cardreader.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/support/backgroundtask.h"
#include "ui/support/filepictures.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPictureWidth = 320;
constexpr int kPictureHeight = 200;
constexpr int kDialogWidth = 760;
constexpr int kDialogHeight = 460;
constexpr int kStackedBelow = 680; ///< under this width the picture stands above the fields
constexpr double kRoomShare = 0.95;

} // namespace

NewCardDialog::NewCardDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_shown(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_reading(new BackgroundTask(this))
{
    setWindowTitle(tr("New business card"));
    const auto firm = workspace.reading().organisations().firm(workspace.session());
    m_country = firm ? firm->country : QString();
    const auto &theme = Theme::of(this);
    const auto room = parent ? parent->window()->size() : screen()->availableSize();
    resize(QSize(theme.text(kDialogWidth), theme.text(kDialogHeight)).boundedTo(room * kRoomShare));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    column->addWidget(plainLabel(tr("New business card"), TypeRole::Title, Tone::Normal, this));
    column->addWidget(wrappedLabel(tr("Its person may not be contacted before they have said yes."),
                                   TypeRole::Body, Tone::Second, this));
    auto *sides = new ReflowRow(kStackedBelow, this);
    sides->row()->setSpacing(theme.space(16));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.space(8));
    m_shown->setFixedSize(theme.space(kPictureWidth), theme.space(kPictureHeight));
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setProperty("frame", u"sunken"_s);
    m_shown->setAccessibleName(tr("Picture of the card"));
    m_shown->setText(tr("Photo or scan of the card"));
    m_shown->setWordWrap(true);
    setTone(m_shown, Tone::Third);
    left->addWidget(m_shown);
    auto *choose = secondaryButton(tr("Choose a picture"), u"document-open"_s, this);
    choose->setObjectName(u"choosePicture"_s);
    connect(choose, &QPushButton::clicked, this, &NewCardDialog::choosePicture);
    left->addWidget(choose);
    left->addStretch();
    sides->row()->addLayout(left);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(12));
    form->setVerticalSpacing(theme.space(8));
    m_firstName = addLine(form, u"firstName"_s, tr("First name"));
    m_lastName = addLine(form, u"lastName"_s, tr("Last name"));
    m_organisation = addLine(form, u"organisation"_s, tr("Organisation"));
    m_job = addLine(form, u"job"_s, tr("Job"));
    m_email = addLine(form, u"email"_s, tr("E-mail"));
    m_phone = addLine(form, u"phone"_s, tr("Phone"));
    setTabOrder(m_phone, m_language); // it was made first
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(workspace.language())));
    form->addRow(fieldLabel(tr("Language of the question"), m_language, this), m_language);
    sides->row()->addLayout(form, 1);
    column->addWidget(new ScrollPage(sides, ScrollPage::Ground::Surface, this), 1);
    m_note = new Panel(PanelKind::Information, {}, this);
    m_note->setSmall(true);
    m_note->hide();
    column->addWidget(m_note);
    m_problem = wrappedLabel({}, TypeRole::Small, Tone::No, this);
    column->addWidget(m_problem);
    auto *footer = new QHBoxLayout;
    footer->addStretch();
    auto *cancel = quietButton(tr("Close without adding"), {}, this);
    m_add = primaryButton(tr("Add the card"), {}, this);
    m_add->setDefault(true);
    footer->addWidget(cancel);
    footer->addWidget(m_add);
    column->addLayout(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    m_firstName->setFocus();
    onInputChanged();
}

NewCardDialog::~NewCardDialog() = default;

QLineEdit *NewCardDialog::addLine(QFormLayout *form, const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    form->addRow(fieldLabel(label, edit, this), edit);
    connect(edit, &QLineEdit::textChanged, this, &NewCardDialog::onInputChanged);
    return edit;
}

void NewCardDialog::choosePicture()
{
    const auto path = m_workspace.prompter().chooseFile(tr("Picture of the card"),
                                                        tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    if (path)
        takePicture(*path);
}

void NewCardDialog::takePicture(const QString &path)
{
    QFile file(path);
    m_picture.clear();
    if (file.open(QIODevice::ReadOnly))
        m_picture = file.read(attachments::kLargestPhoto + 1);
    m_pictureName = QFileInfo(path).fileName();
    const auto image = filepictures::picture(m_picture, attachments::mediaTypeOf(m_picture),
                                             m_shown->size());
    m_shown->setPixmap(QPixmap::fromImage(image));
    onInputChanged();
    if (image.isNull())
        return;
    tellReading(tr("Reading the card…"));
    m_reading->start([bytes = m_picture](TaskControl &) { return readCardPicture(bytes); }, this,
                     [this](const Result<CardReading> &read) {
                         if (read)
                             showReading(*read);
                         else
                             tellReading(canReadLetters()
                                             ? tr("Nothing could be read: please type it from the "
                                                  "picture.")
                                             : tr("Please type it from the picture. With the "
                                                  "program Tesseract installed, it is read."));
                     });
}

void NewCardDialog::showReading(const CardReading &reading)
{
    const auto &fields = reading.fields;
    for (const auto &[edit, value] :
         {std::pair(m_firstName, fields.firstName), std::pair(m_lastName, fields.lastName),
          std::pair(m_organisation, fields.organisation), std::pair(m_job, fields.job),
          std::pair(m_email, fields.email), std::pair(m_phone, fields.phone)}) {
        if (value.isEmpty() || !edit->text().isEmpty())
            continue;
        edit->setText(value);
        if (!reading.isGuess)
            continue;
        const auto check = tr("Read by a machine: please check");
        auto *mark = edit->addAction(themedIcon(u"help-contextual"_s, ColorRole::WaitText),
                                     QLineEdit::TrailingPosition);
        mark->setToolTip(check);
        edit->setAccessibleDescription(check);
        // Whoever changed it has looked at it.
        connect(edit, &QLineEdit::textEdited, mark, [edit, mark] {
            edit->setAccessibleDescription({});
            mark->deleteLater();
        });
    }
    tellReading(reading.isGuess
                    ? tr("Read by a machine: please check each marked field against the picture.")
                    : tr("Read from the code on the card."));
}

void NewCardDialog::tellReading(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setAccessibleName(sentence);
    m_note->show();
}

QString NewCardDialog::readingNote() const
{
    return m_note->isHidden() ? QString() : m_note->accessibleName();
}

CardDraft NewCardDialog::draft() const
{
    CardDraft draft;
    auto &person = draft.person.person;
    person.kind = PersonKind::Professional; // who hands a business card is met at work
    person.firstName = m_firstName->text();
    person.lastName = m_lastName->text();
    person.language = m_language->currentData().toString();
    for (const auto &[kind, value] : {std::pair(ContactKind::Email, m_email->text()),
                                      std::pair(ContactKind::Phone, m_phone->text())}) {
        if (value.trimmed().isEmpty())
            continue;
        ContactPoint point;
        point.kind = kind;
        point.value = value;
        person.contactPoints.append(point);
    }
    draft.person.organisationName = m_organisation->text();
    draft.person.jobTitle = m_job->text();
    draft.picture = m_picture;
    draft.pictureName = m_pictureName;
    return draft;
}

void NewCardDialog::onInputChanged()
{
    const auto typed = draft();
    QString problem;
    for (const auto &point : typed.person.person.contactPoints) {
        if (const auto parsed = ContactPoint::parse(point, m_country); !parsed)
            problem = wording::errorSentence(parsed.error());
    }
    if (!typed.picture.isEmpty()) {
        if (const auto good = attachments::check(AttachmentKind::Photo, typed.picture); !good)
            problem = wording::errorSentence(good.error());
    }
    m_problem->setText(problem);
    const bool isNamed = !m_firstName->text().trimmed().isEmpty()
                         || !m_lastName->text().trimmed().isEmpty()
                         || !m_email->text().trimmed().isEmpty();
    setBlocked(m_add, isNamed ? problem : tr("A name or an e-mail address is needed."));
}

std::optional<CardDraft> NewCardDialog::ask(Workspace &workspace, QWidget *parent)
{
    NewCardDialog dialog(workspace, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.draft()) : std::nullopt;
}

} // namespace entente
