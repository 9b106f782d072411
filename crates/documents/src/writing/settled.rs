//! Settings brought within their limits, and the accent made readable.

use super::sheet::LayoutSettings;

/// Least contrast with white: WCAG 2.2, 1.4.3.
const LEAST_CONTRAST: f64 = 4.5;

impl LayoutSettings {
    /// The same, each within its limits; what is no number or no colour becomes the default.
    pub fn settled(&self) -> Self {
        let usual = Self::default();
        let within = |value: f64, low: f64, high: f64, usual: f64| {
            if value.is_finite() {
                value.clamp(low, high)
            } else {
                usual
            }
        };
        let accent = Colour::parsed(&self.accent).or_else(|| Colour::parsed(&usual.accent));
        Self {
            margin: within(self.margin, 8.0, 35.0, usual.margin),
            font_size: within(self.font_size, 8.0, 13.0, usual.font_size),
            line_spacing: within(self.line_spacing, 0.3, 1.2, usual.line_spacing),
            section_spacing: within(self.section_spacing, 0.4, 2.0, usual.section_spacing),
            accent: accent.unwrap_or(Colour([0, 0, 0])).readable().written(),
            ..self.clone()
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Colour([u8; 3]);

impl Colour {
    /// "#rrggbb".
    fn parsed(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    fn written(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Relative luminance as WCAG defines it.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.040_45 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast_with_white(self) -> f64 {
        1.05 / (self.luminance() + 0.05)
    }

    /// The same hue, as light as it may be.
    fn readable(self) -> Self {
        (0..=100)
            .map(|step| {
                let share = 1.0 - f64::from(step) / 100.0;
                // Within 0 to 255 by construction.
                Self(self.0.map(|part| (f64::from(part) * share).round() as u8))
            })
            .find(|colour| colour.contrast_with_white() >= LEAST_CONTRAST)
            .unwrap_or(Self([0, 0, 0]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pale_accent_is_darkened_and_a_dark_one_kept() {
        let pale = Colour::parsed("#ffe08a").unwrap().readable();
        assert!(pale.contrast_with_white() >= LEAST_CONTRAST);
        assert!(
            pale.contrast_with_white() < 4.8,
            "no darker than needed: {}",
            pale.written()
        );
        let dark = Colour::parsed("#0f766e").unwrap();
        assert_eq!(dark.readable(), dark);
    }

    #[test]
    fn what_is_no_number_or_no_colour_becomes_the_default() {
        let odd = LayoutSettings {
            margin: f64::NAN,
            font_size: 400.0,
            accent: "url(javascript:1)".to_owned(),
            ..LayoutSettings::default()
        };
        let settled = odd.settled();
        assert_eq!((settled.margin, settled.font_size), (18.0, 13.0));
        assert_eq!(settled.accent, LayoutSettings::default().accent);
    }
}
