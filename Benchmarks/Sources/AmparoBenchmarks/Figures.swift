import Foundation

/// Figures as they are printed: three digits that matter, and a unit that fits.
enum Figures {
  static func time(_ nanoseconds: Double) -> String {
    switch nanoseconds {
    case ..<1e3: short(nanoseconds) + " ns"
    case ..<1e6: short(nanoseconds / 1e3) + " µs"
    case ..<1e9: short(nanoseconds / 1e6) + " ms"
    default: short(nanoseconds / 1e9) + " s"
    }
  }

  static func short(_ value: Double) -> String {
    switch abs(value) {
    case ..<10: String(format: "%.2f", value)
    case ..<100: String(format: "%.1f", value)
    default: String(format: "%.0f", value)
    }
  }
}
