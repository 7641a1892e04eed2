// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/tourfair.h"

#include "app/demonstration/tourcamera.h"
#include "app/demonstration/toursignature.h"
#include "core/mail/mailmessage.h"
#include "core/services/services.h"
#include "ui/capture/badgescan.h"
#include "ui/capture/reviewpage.h"
#include "ui/capture/sheetspage.h"
#include "ui/capture/standscreen.h"
#include "ui/capture/tradeshowdialog.h"
#include "ui/capture/visitorform.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/newcarddialog.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/workspace.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/toggletile.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr QSize kLaptop{1366, 768};
constexpr QSize kTablet{1920, 1200};

/// Always the same ones, so that a second tour does not take them again.
QString tourVisitorCode(int number)
{
    return u"019a0000-0000-7000-8000-0000000000a%1"_s.arg(number);
}

Visitor tourVisitor(int number, const QString &firstName, const QString &lastName,
                    const QString &email, const TradeShow &show, VisitorAnswer first)
{
    Visitor visitor;
    visitor.uuid = tourVisitorCode(number);
    visitor.firstName = firstName;
    visitor.lastName = lastName;
    visitor.email = email;
    visitor.language = u"fr"_s;
    for (const auto &question : show.questions)
        visitor.answers.append({question, visitor.answers.isEmpty()    ? first
                                          : first == VisitorAnswer::No ? VisitorAnswer::No
                                                                       : VisitorAnswer::Open});
    visitor.evidence = signatureEvidence({{{10, 40}, {30, 12}, {52, 44}}, {{60, 20}, {90, 22}}});
    return visitor;
}

CardDraft tourCard(const QString &firstName, const QString &lastName, const QString &email)
{
    CardDraft draft;
    draft.person.person.firstName = firstName;
    draft.person.person.lastName = lastName;
    draft.person.person.language = u"fr"_s;
    ContactPoint point;
    point.value = email;
    draft.person.person.contactPoints.append(point);
    return draft;
}

} // namespace

TourFair::TourFair(MainWindow &window, TourCamera &camera) : m_window(window), m_camera(camera) {}

Result<void> TourFair::show(PersonId known)
{
    auto &workspace = *m_window.workspace();
    const auto shows = workspace.reading().tradeShows().list(workspace.session());
    const auto person = workspace.reading().people().byId(workspace.session(), known);
    if (!shows || !person)
        return Failure{!shows ? shows.error() : person.error()};
    if (shows->isEmpty())
        return Failure{ErrorCode::NotFound, u"the sample company has no trade show"_s};
    m_show = shows->first();
    if (auto done = takeVisitors(*person); !done)
        return done;
    if (auto done = fillInbox(); !done)
        return done;
    if (auto done = showStand(); !done)
        return done;
    showDialog();
    showDesk();
    return {};
}

Result<void> TourFair::takeVisitors(const Person &known)
{
    const QList<Visitor> visitors{
        tourVisitor(1, u"Zoé"_s, u"Marchand"_s, u"z.marchand@ferme.example"_s, m_show,
                    VisitorAnswer::Yes),
        tourVisitor(2, known.firstName, known.lastName, u"autre.adresse@courriel.example"_s, m_show,
                    VisitorAnswer::Yes),
        tourVisitor(3, u"Gaël"_s, u"Le Bihan"_s, u"g.lebihan@poste.example"_s, m_show,
                    VisitorAnswer::No)};
    return m_window.workspace()->writer()->runAndWait(
        [session = m_window.workspace()->session(), visitors,
         show = m_show.uuid](Services &services) -> Result<void> {
            for (const auto &visitor : visitors) {
                if (const auto taken = services.captures().capture(session, show, visitor); !taken)
                    return Failure{taken.error()};
            }
            return {};
        });
}

Result<void> TourFair::fillInbox()
{
    return m_window.workspace()->writer()->runAndWait(
        [session = m_window.workspace()->session()](Services &services) -> Result<void> {
            auto &inbox = services.inbox();
            const auto known = inbox.list(session);
            if (!known)
                return Failure{known.error()};
            if (!known->isEmpty())
                return {};
            const auto waits = inbox.add(
                session, tourCard(u"Nuran"_s, u"Öztürk"_s, u"n.ozturk@cabinet.example"_s));
            if (!waits)
                return Failure{waits.error()};
            const auto asked = inbox.add(
                session, tourCard(u"Paul"_s, u"Delorme"_s, u"p.delorme@poste.example"_s));
            if (!asked)
                return Failure{asked.error()};
            const auto question = inbox.compose(session, asked->card.uuid, true);
            if (!question)
                return Failure{question.error()};
            if (auto sent = inbox.markAsked(session, *question); !sent)
                return Failure{sent.error()};
            const auto mail = mail::read(question->message);
            if (!mail)
                return Failure{mail.error()};
            const auto reply = inbox.import(
                session, "From: p.delorme@poste.example\r\nSubject: Re: " + mail->subject.toUtf8()
                             + "\r\n\r\nOui, mais pas avant janvier, et rarement.\r\n");
            return reply ? Result<void>() : Failure{reply.error()};
        });
}

// A visitor's page begins in the first language of the show; a picture shows its own, where the show has it.
void TourFair::speak(const StandScreen &screen)
{
    for (auto *button : screen.languageButtons()) {
        if (button->property("language").toString() == m_window.workspace()->language())
            button->click();
    }
}

void TourFair::fillForm(StandScreen &screen)
{
    auto *form = screen.form();
    for (const auto &[name, value] : {std::pair{u"first_name"_s, u"Zoé"_s},
                                      {u"last_name"_s, u"Marchand"_s},
                                      {u"organisation"_s, u"La Ferme du Plateau"_s},
                                      {u"email"_s, u"z.marchand@ferme.example"_s}})
        form->field(name)->setText(value);
    form->tile(m_show.questions.first())->setChecked(true);
    m_camera.settle();
    form->pad()->setSignature(tourSignature(form->pad()->size()));
    form->field(u"phone"_s)->setFocus();
}

Result<void> TourFair::showStand()
{
    m_window.frame()->openStand(m_show.uuid);
    auto *screen = m_window.stand();
    if (!screen)
        return Failure{ErrorCode::Internal, u"the stand did not open"_s};
    m_window.setWindowState(Qt::WindowNoState); // a picture has its own size
    m_window.resize(kLaptop);
    speak(*screen);
    m_camera.picture(m_window, u"70-stand"_s);
    fillForm(*screen);
    m_camera.picture(m_window, u"71-stand-filled"_s);
    screen->form()->minorTile()->setChecked(true);
    for (const auto &question : m_show.questions)
        screen->form()->tile(question)->setChecked(true);
    m_camera.picture(m_window, u"72-stand-everything-asked"_s);
    emit screen->form()->noticeRequested();
    m_camera.picture(m_window, u"73-stand-notice"_s);
    screen->backButton()->click();
    screen->scanButton()->click();
    m_camera.waitFor([&] { return !screen->badgeScan()->picture().isNull(); });
    m_camera.picture(m_window, u"69-stand-badge"_s);
    screen->badgeScan()->cancelButton()->click();
    screen->exitButton()->click();
    m_camera.picture(m_window, u"74-stand-way-out"_s);
    screen->stayButton()->click();
    showWide(*screen);
    emit screen->left();
    return m_camera.waitFor([&] { return !m_window.stand(); })
               ? Result<void>()
               : Failure{ErrorCode::Internal, u"the stand did not close"_s};
}

void TourFair::showWide(StandScreen &screen)
{
    screen.setIdleMs(1); // the next visitor
    const auto *form = screen.form();
    m_camera.waitFor([&] { return screen.form() != form && screen.form()->isEmpty(); });
    screen.setIdleMs(600'000);
    m_window.resize(kTablet);
    speak(screen);
    m_camera.picture(m_window, u"75-stand-wide"_s);
    fillForm(screen);
    m_camera.picture(m_window, u"76-stand-wide-filled"_s);
    screen.setThanksMs(2000);
    screen.form()->saveButton()->click();
    m_camera.waitFor([&] { return screen.currentPage() == u"thanks"; });
    m_camera.picture(m_window, u"77-stand-thanks"_s);
    m_window.resize(kLaptop);
}

void TourFair::showDialog()
{
    TradeShowDialog adding(*m_window.workspace(), {}, &m_window);
    adding.show();
    m_camera.pictureWith(m_window, adding, u"78-new-trade-show"_s);
    adding.hide();
    TradeShowDialog changing(*m_window.workspace(), m_show.draft(), &m_window);
    changing.show();
    m_camera.pictureWith(m_window, changing, u"79-change-trade-show"_s);
}

void TourFair::showDesk()
{
    auto &frame = *m_window.frame();
    frame.reviewStand(m_show.uuid);
    if (auto *review = qobject_cast<ReviewPage *>(frame.currentPage()))
        m_camera.waitFor([&] { return review->model()->rowCount() > 0; });
    m_camera.settle(400);
    m_camera.picture(m_window, u"80-evening-review"_s);
    emit frame.currentPage()->finished();
    frame.enterSheets(m_show.uuid);
    if (auto *sheets = qobject_cast<SheetsPage *>(frame.currentPage())) {
        sheets->field(u"last_name"_s)->setText(u"Roussel"_s);
        sheets->answer(m_show.questions.first())->setCurrentIndex(1);
        m_camera.picture(m_window, u"81-sheets"_s);
        sheets->field(u"last_name"_s)->clear();
    }
    emit frame.currentPage()->finished();
    frame.openInbox();
    m_camera.settle(500);
    m_camera.picture(m_window, u"82-card-inbox"_s);
    NewCardDialog card(*m_window.workspace(), &m_window);
    card.show();
    m_camera.pictureWith(m_window, card, u"83-new-card"_s);
    card.hide();
    emit frame.currentPage()->finished();
    frame.goTo(u"today"_s);
    m_camera.settle(900);
    m_camera.picture(m_window, u"84-today-waiting"_s);
}

} // namespace entente
