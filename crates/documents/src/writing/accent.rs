//! The person's colour, made to stand out from white paper.

/// Contrast that WCAG 2.2 asks of text (1.4.3).
const CONTRAST: f64 = 4.5;

/// "rrggbb" without the sign; darkened until it stands out, black where it is no colour.
pub(crate) fn accent(colour: &str) -> String {
    let hex = colour.trim().trim_start_matches('#');
    let parsed = (hex.len() == 6).then(|| u32::from_str_radix(hex, 16).ok()).flatten();
    let [_, red, green, blue] = parsed.unwrap_or(0).to_be_bytes();
    let mut channels = [red, green, blue].map(f64::from);
    while 1.05 / (luminance(channels) + 0.05) < CONTRAST {
        channels = channels.map(|channel| channel * 0.95);
    }
    // Each is between 0 and 255.
    let [red, green, blue] = channels.map(|channel| channel.round() as u8);
    format!("{red:02x}{green:02x}{blue:02x}")
}

/// Relative luminance (WCAG 2.2).
fn luminance(channels: [f64; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let part = channel / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::accent;

    #[test]
    fn a_pale_colour_is_darkened_and_a_dark_one_kept() {
        assert_eq!(accent("#0f766e"), "0f766e");
        assert_eq!(accent("#000000"), "000000");
        assert_eq!(accent("red"), "000000");
        assert_ne!(accent("#ffff00"), "ffff00");
    }
}
