// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace entente {

/// One setting: its key, its default, typed. Nothing personal may be one: whatever is about people lies in the vault.
template<typename T>
struct Setting
{
    const char *key;
    T fallback;
};

namespace settings {

inline const Setting<QString> kLanguage{"language", {}}; ///< "fr", "en"; empty = the system's
inline const Setting<QString> kScheme{"scheme",
                                      {}}; ///< "light", "dark", "contrast"; empty = the system's
inline const Setting<int> kTextPercent{"text_percent", 100};
inline const Setting<QString> kVault{"vault", {}}; ///< folder of the vault opened last
inline const Setting<int> kLockMinutes{"lock_minutes",
                                       10}; ///< idle time before the vault locks by itself
inline const Setting<QByteArray> kGeometry{"geometry", {}};
inline const Setting<QByteArray> kPeopleSplitter{"people_splitter", {}};

} // namespace settings

/// The file of settings of this computer's user.
class SettingsFile final
{
public:
    /// By its path: without one nothing would be kept.
    explicit SettingsFile(const QString &file) : m_settings(file, QSettings::IniFormat) {}

    template<typename T>
    T value(const Setting<T> &setting) const
    {
        return m_settings.value(QLatin1StringView(setting.key), setting.fallback)
            .template value<T>();
    }
    template<typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_settings.setValue(QLatin1StringView(setting.key), value);
    }

private:
    QSettings m_settings;
};

} // namespace entente
