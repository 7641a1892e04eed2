// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace entente {

class MainWindow;
class Page;
class TourCamera;

/// The jobs of the tour, gone through as a person would who accepts what is proposed: answering a request, erasing,
/// importing, exporting, merging. Import and merge are undone, so that the next look finds the same company.
class TourJobs final
{
public:
    /// `folder` is for the files that come and go.
    TourJobs(MainWindow &window, TourCamera &camera, const QString &folder);

    Result<void> answerAccess(PersonId person);
    Result<void> erase(PersonId person);
    Result<void> import();
    Result<void> merge();
    Result<void> exportPeople();

private:
    Page *page() const;
    /// Presses the button that goes on, when it may be pressed.
    bool goOn();
    /// The first two steps of an answer to a request.
    void identify();
    void leave();

    MainWindow &m_window;
    TourCamera &m_camera;
    const QString m_folder;
};

} // namespace entente
