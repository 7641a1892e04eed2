// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/person.h"
#include "core/rights/requestservice.h"
#include "ui/shell/page.h"

#include <QStringList>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace entente {

class DeadlinePanel;
class Navigator;
class Panel;
class StepList;
class WizardFooter;
class Workspace;

/// An answer to a person's right: steps at the left with the clock below them, one page at a time at the right. The first
/// two steps are the same for every right: what was asked and when, and how we know that it is that person.
class RightsWizard : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RightsWizard)
public:
    ~RightsWizard() override;

    bool mayLeave() override;

    const Person &person() const { return m_person; }
    int step() const { return m_step; }
    WizardFooter *footer() const { return m_footer; }
    StepList *stepList() const { return m_steps; }
    /// Empty until the request is in the register.
    const QString &requestUuid() const { return m_request; }

    /// Ticks how the person is known ("known_email"...).
    void setIdentityCheck(const QString &code);
    void goToStep(int step);

protected:
    enum Step { RequestStep, IdentityStep, FirstOwnStep };

    RightsWizard(Workspace &workspace, Navigator &navigator, PersonId person, Right right,
                 const QStringList &ownSteps, QWidget *parent);

    /// After construction: builds the first two steps and shows the first.
    void start(const QString &requestTitle);
    /// A page with the usual margins; `surface` = on a surface, else on the canvas.
    QVBoxLayout *addStepPage(bool surface = true);
    void addTitle(QVBoxLayout *column, const QString &title, const QString &subtitle);
    /// The footer and the page of a step of the derived class, each time it is shown.
    virtual void enter(int step) = 0;
    /// "Next" in a step of the derived class.
    virtual void goOn(int step) = 0;
    /// False when the firm acts by itself: no request is registered and nobody has to be identified.
    virtual bool isAsked() const { return true; }
    void showProblem(const Error &error);
    void setRunning(bool running);
    bool isRunning() const { return m_running; }
    /// The case is closed: no way back, and the name leaves the steps.
    void close(const QString &title);
    /// The case is closed, and the person stays.
    void closeAnswered();
    void leave();

    Workspace &m_workspace;
    Navigator &m_navigator;
    QVBoxLayout *m_requestColumn = nullptr;

private:
    void findRequest();
    void buildRequest(const QString &title);
    void buildIdentity();
    void showDeadline();
    void onNext();
    void afterIdentity();

    Person m_person;
    const Right m_right;
    StepList *m_steps;
    DeadlinePanel *m_deadline;
    QStackedWidget *m_pages;
    WizardFooter *m_footer;
    Panel *m_problem;
    QLabel *m_name;
    QLabel *m_asked;
    QWidget *m_avatar;
    QDateEdit *m_received = nullptr;
    QComboBox *m_via = nullptr;
    QButtonGroup *m_identity = nullptr;
    QString m_request;
    int m_step = 0;
    bool m_running = false;
    bool m_closed = false;
};

} // namespace entente
