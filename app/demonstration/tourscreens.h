// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

class QWidget;

namespace entente {

class MainWindow;
class TourCamera;
struct Person;

/// The pages and dialogs of the tour that change nothing.
class TourScreens final
{
public:
    TourScreens(MainWindow &window, TourCamera &camera);

    Result<void> showPeople();
    Result<void> showConsent();
    void showPalette();
    void showPages();

    /// Whom the card shows.
    PersonId person() const;

private:
    void showCard();
    void showReasons();
    void showList();
    void showDialogs();
    void showSettings();
    void showCall(const Person &person);
    void showProofOf(const Person &person);
    void showRules();
    /// Brings a part of a long page into view.
    void scrollTo(QWidget &part);

    MainWindow &m_window;
    TourCamera &m_camera;
};

} // namespace entente
