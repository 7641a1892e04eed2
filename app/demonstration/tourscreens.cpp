// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/tourscreens.h"

#include "app/demonstration/tourcamera.h"
#include "app/demonstration/toursignature.h"
#include "core/services/services.h"
#include "ui/consent/calldialog.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/consentgrid.h"
#include "ui/consent/proofdialog.h"
#include "ui/consent/withdrawdialog.h"
#include "ui/parties/bulkdialog.h"
#include "ui/parties/criteriondialog.h"
#include "ui/parties/filterbar.h"
#include "ui/parties/listpane.h"
#include "ui/parties/newpersondialog.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/rules/oppositioncard.h"
#include "ui/rules/oppositiondialog.h"
#include "ui/rules/ownruledialog.h"
#include "ui/rules/purposedialog.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/fielddialog.h"
#include "ui/shell/fieldscard.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"
#include "ui/support/workspace.h"
#include "ui/widgets/reasonspopover.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/verdictstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

PeoplePage &peopleOf(MainWindow &window)
{
    return *qobject_cast<PeoplePage *>(window.frame()->page(u"people"_s));
}

} // namespace

TourScreens::TourScreens(MainWindow &window, TourCamera &camera)
    : m_window(window)
    , m_camera(camera)
{}

PersonId TourScreens::person() const
{
    return peopleOf(m_window).card()->person();
}

Result<void> TourScreens::showPeople()
{
    auto &people = peopleOf(m_window);
    m_window.frame()->goTo(u"people"_s);
    if (!m_camera.waitFor([&] { return people.model()->isComplete() && person().isValid(); }))
        return Failure{ErrorCode::Internal, u"the list did not fill"_s};
    m_camera.settle(400);
    m_camera.picture(m_window, u"04-people"_s);
    showCard();
    showReasons();
    showPalette();
    showList();
    showDialogs();
    return showConsent();
}

// As Enter opens it and Esc closes it.
void TourScreens::showCard()
{
    auto &people = peopleOf(m_window);
    emit people.list()->activated();
    m_camera.picture(m_window, u"18-card"_s);
    if (QScrollBar *bar = people.card()->verticalScrollBar(); bar->maximum() > 0) {
        bar->setValue(bar->maximum());
        m_camera.picture(m_window, u"19-card-below"_s);
        bar->setValue(0);
    }
    QKeyEvent back(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&people, &back);
}

void TourScreens::showReasons()
{
    auto &people = peopleOf(m_window);
    const bool beside = people.card()->isVisible();
    if (!beside)
        emit people.list()->activated();
    if (auto *chip = people.card()->strip()->chip(1))
        chip->click();
    m_camera.settle(300);
    auto *reasons = m_window.findChild<ReasonsPopover *>();
    if (!reasons) {
        m_camera.miss(u"05-reasons"_s);
        return;
    }
    m_camera.pictureOver(m_window, *reasons, u"05-reasons"_s);
    reasons->close();
    if (!beside) {
        QKeyEvent back(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&people, &back);
    }
}

void TourScreens::showPalette()
{
    auto &frame = *m_window.frame();
    for (const auto &[typed, name] : {std::pair{u"mar"_s, u"06-palette"_s},
                                      {u"exp"_s, u"07-palette-action"_s},
                                      {QString(), u"08-palette-empty"_s}}) {
        auto *palette = new Palette(*m_window.workspace(), frame,
                                    &m_window); // goes by itself when left
        palette->open();
        palette->field()->setText(typed);
        m_camera.settle(300);
        m_camera.picture(m_window, name);
        palette->leave();
        m_camera.settle();
    }
}

void TourScreens::showList()
{
    auto &people = peopleOf(m_window);
    auto *bar = people.list()->filterBar();
    const auto narrow = [&](const QString &words) {
        people.startFilter();
        bar->field()->setText(words);
        emit bar->field()->returnPressed();
        m_camera.settle(400);
        m_camera.waitFor([&] { return people.model()->isComplete(); });
        m_camera.settle(400);
    };
    narrow(u"kind=consumer verdict.email=to_ask,forbidden created>today-900d"_s);
    m_camera.picture(m_window, u"09-list-filtered"_s);
    people.table()->selectAll();
    m_camera.settle(400);
    m_camera.picture(m_window, u"10-list-chosen"_s);
    people.table()->selectRow(0);
    narrow(u"zzzz"_s);
    m_camera.picture(m_window, u"11-list-nothing"_s);
    bar->clearAll();
    bar->hide();
    m_camera.waitFor([&] { return people.model()->isComplete(); });
}

void TourScreens::showDialogs()
{
    auto &workspace = *m_window.workspace();
    const auto show = [&](QDialog &dialog, const QString &name) {
        dialog.show();
        m_camera.settle(500);
        m_camera.pictureWith(m_window, dialog, name);
    };
    CriterionDialog criterion(FilterSubject::People, &m_window);
    show(criterion, u"12-condition"_s);
    criterion.hide();
    BulkDialog bulk(workspace, {BulkAct::SetOwner, BulkAct::SetRelation}, {person()}, &m_window);
    show(bulk, u"13-bulk"_s);
    bulk.hide();
    NewPersonDialog adding(workspace, &m_window);
    adding.setTyped(u"claire aubert"_s);
    show(adding, u"14-new-person"_s);
    adding.hide();
}

Result<void> TourScreens::showConsent()
{
    auto &workspace = *m_window.workspace();
    const auto found = workspace.reading().people().byId(workspace.session(), person());
    if (!found)
        return Failure{found.error()};
    ConsentDialog dialog(workspace, *found, &m_window);
    dialog.show();
    m_camera.settle();
    m_camera.pictureWith(m_window, dialog, u"15-consent-empty"_s);
    int ticked = 0;
    for (auto *box : dialog.grid()->findChildren<QCheckBox *>()) {
        if (ticked < 2 && box->isEnabled() && box->isVisible()) {
            box->setChecked(true);
            ++ticked;
        }
    }
    dialog.pad()->setSignature(tourSignature(dialog.pad()->size()));
    m_camera.pictureWith(m_window, dialog, u"16-consent-signed"_s);
    dialog.hide();
    WithdrawDialog withdrawing(workspace, *found, &m_window);
    withdrawing.show();
    m_camera.pictureWith(m_window, withdrawing, u"17-withdraw"_s);
    withdrawing.hide();
    showCall(*found);
    showProofOf(*found);
    return {};
}

void TourScreens::showCall(const Person &person)
{
    CallDialog dialog(*m_window.workspace(), person, u"commercial"_s, &m_window);
    dialog.show();
    m_camera.settle(400);
    m_camera.pictureWith(m_window, dialog, u"18a-call"_s);
    dialog.purposeChoice()->setCurrentIndex(dialog.purposeChoice()->findData(u"service"_s));
    m_camera.settle(300);
    m_camera.pictureWith(m_window, dialog, u"18b-call-service"_s);
}

void TourScreens::showProofOf(const Person &person)
{
    auto &workspace = *m_window.workspace();
    const auto session = workspace.session();
    const auto acts = workspace.writer()->runAndWait([session, id = person.id](Services &services) {
        return services.consents().proof(session, id);
    });
    if (!acts || acts->isEmpty()) {
        m_camera.miss(u"18c-proof"_s);
        return;
    }
    ProofDialog dialog(*acts, {}, &m_window);
    dialog.show();
    m_camera.settle(400);
    m_camera.pictureWith(m_window, dialog, u"18c-proof"_s);
}

// The pages that are made when they are asked for.
void TourScreens::showRules()
{
    auto &frame = *m_window.frame();
    frame.writeNotices();
    m_camera.settle(900);
    m_camera.picture(m_window, u"56-notices"_s);
    emit frame.currentPage()->finished();
    frame.goTo(u"purposes"_s);
    m_camera.settle(900);
    m_camera.picture(m_window, u"57-purposes"_s);
    emit frame.currentPage()->finished();
    PurposeDialog adding(&m_window);
    adding.show();
    m_camera.settle(300);
    m_camera.pictureWith(m_window, adding, u"58-new-purpose"_s);
    adding.hide();
    frame.goTo(u"rules"_s);
    if (auto *rules = qobject_cast<RulesPage *>(frame.currentPage())) {
        m_camera.waitFor([rules] { return !rules->outlook().isEmpty(); });
        m_camera.settle(600);
        m_camera.picture(m_window, u"59-rules"_s);
        scrollTo(*rules->rules());
        m_camera.settle(300);
        m_camera.picture(m_window, u"60-rules-of-the-day"_s);
        scrollTo(*rules->oppositions());
        m_camera.settle(300);
        m_camera.picture(m_window, u"62-opposition-lists"_s);
    }
    emit frame.currentPage()->finished();
    OwnRuleDialog own(m_window.workspace()->clock().nowUtc().date(), {u"FR"_s, u"DE"_s}, &m_window);
    own.show();
    m_camera.settle(300);
    m_camera.pictureWith(m_window, own, u"61-own-rule"_s);
    own.hide();
    auto *workspace = m_window.workspace();
    OppositionDialog list(u"opposition.csv"_s, workspace->reading().rules().registers(),
                          workspace->clock().nowUtc().date(), &m_window);
    list.show();
    m_camera.settle(300);
    m_camera.pictureWith(m_window, list, u"63-opposition-list"_s);
    list.listChoice()->setEditText(u"Bloctel"_s);
    list.channelBox(Channel::LiveCall)->setChecked(true);
    list.datedBox()->setChecked(true);
    list.channelBox(Channel::AutomatedCall)->setFocus(Qt::TabFocusReason);
    m_camera.settle(300);
    m_camera.pictureWith(m_window, list, u"64-opposition-list-filled"_s);
}

void TourScreens::showPages()
{
    for (const auto &[key, name] : {std::pair{u"today"_s, u"50-today"_s},
                                    {u"organisations"_s, u"51-organisations"_s},
                                    {u"privacy"_s, u"52-privacy"_s},
                                    {u"events"_s, u"56-trade-shows"_s}}) {
        m_window.frame()->goTo(key);
        m_camera.settle(key == u"privacy" ? 2500 : 900); // the chart asks about everybody
        m_camera.picture(m_window, name);
    }
    showSettings();
    showRules();
}

void TourScreens::scrollTo(QWidget &part)
{
    for (auto *above = part.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(&part, 0, part.height());
            return;
        }
    }
}

void TourScreens::showSettings()
{
    m_window.frame()->goTo(u"settings"_s);
    m_camera.settle(600);
    m_camera.picture(m_window, u"53-settings"_s);
    auto *fields = m_window.findChild<FieldsCard *>();
    if (!fields) {
        m_camera.miss(u"54-fields"_s);
        return;
    }
    scrollTo(*fields);
    m_camera.picture(m_window, u"54-fields"_s);
    FieldDialog adding(&m_window);
    adding.show();
    m_camera.pictureWith(m_window, adding, u"55-new-field"_s);
}

} // namespace entente
