/// What one step costs at one size.
struct GrowthPoint: Codable {
  /// What grows: `places`, `laws` or `hosts`.
  var of: String
  /// How many times as much as in the first point.
  var times: Int
  /// The step: reading, opening, and so on.
  var step: String
  /// The median, in nanoseconds.
  var median: Double
}
