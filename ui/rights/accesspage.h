// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/rights/accessexportservice.h"
#include "ui/rights/rightswizard.h"

class QPushButton;
class QTextBrowser;

namespace entente {

class AccessComposer;
class Card;

/// Answering "what do you have on me?" (RGPD 15): everything by default, read before it leaves, written as files that the
/// user hands over; nothing is sent by the program.
class AccessPage final : public RightsWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessPage)
public:
    AccessPage(Workspace &workspace, Navigator &navigator, PersonId person,
               QWidget *parent = nullptr);
    ~AccessPage() override;

    enum OwnStep { ComposeStep = FirstOwnStep, ReadStep, HandOverStep };

    QString title() const override { return tr("Answer an access request"); }

    AccessComposer *composer() const { return m_composer; }
    const Exported &exported() const { return m_exported; }
    QString shownPassword() const;
    QPushButton *copyButton() const { return m_copy; }

protected:
    void enter(int step) override;
    void goOn(int step) override;

private:
    void buildReading();
    void buildHandOver();
    void readReport();
    void showComposeFooter();
    void showReading();
    void write();
    void showExported(const Exported &exported);
    QWidget *makePasswordBox();
    bool mayForgetPassword();

    AccessComposer *m_composer;
    QTextBrowser *m_reading = nullptr;
    QLabel *m_handOverText = nullptr;
    QVBoxLayout *m_done = nullptr;
    Card *m_passwordBox = nullptr;
    QLabel *m_password = nullptr;
    QPushButton *m_copy = nullptr;
    bool m_copied = false;
    bool m_hasReport = false;
    bool m_written = false;
    std::shared_ptr<SecretBuffer> m_secret;
    Exported m_exported;
};

} // namespace entente
