// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/tradeshow.h"
#include "core/parties/person.h"

namespace entente {

class MainWindow;
class StandScreen;
class TourCamera;

/// A day at a trade show and what comes of it: the stand, the evening, the sheets, the card inbox. Whom it takes and
/// whose cards it adds stay; a second tour finds them again.
class TourFair final
{
public:
    TourFair(MainWindow &window, TourCamera &camera);

    /// `known` comes to the stand as well, so that the evening finds a likely duplicate.
    Result<void> show(PersonId known);

private:
    Result<void> takeVisitors(const Person &known);
    Result<void> fillInbox();
    Result<void> showStand();
    void showWide(StandScreen &screen);
    void speak(const StandScreen &screen);
    void fillForm(StandScreen &screen);
    void showDialog();
    void showDesk();

    MainWindow &m_window;
    TourCamera &m_camera;
    TradeShow m_show;
};

} // namespace entente
