// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace entente {

/// Shows a dialog as high as its words need, and never larger than the window it belongs to: then `body`, which lies in a
/// ScrollPage, scrolls and the buttons stay in sight. The width is the one the dialog has asked for.
void fitToBody(QDialog *dialog, QWidget *body);

/// Keeps a dialog without a scroll area high enough for its wrapped words, as far as the window allows.
void fitToWords(QDialog *dialog);

} // namespace entente
