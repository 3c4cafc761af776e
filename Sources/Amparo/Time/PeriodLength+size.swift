extension PeriodLength {
  /// A size by which penalties and bounds compare, in minutes: 365 days, 12 months and 1 year are the same size.
  ///
  /// Statutes set bands by such sizes ("more than one year"), and penalties of 364 days exist so as to stay below them.
  /// It is no way to count a period: for that months are months.
  public var size: Int {
    switch unit {
    case .minute: count
    case .hour: count * 60
    case .day, .workingDay: count * Self.day
    case .week: count * 7 * Self.day
    case .month: count * (365 * Self.day / 12)
    case .year: count * 365 * Self.day
    }
  }

  private static var day: Int { 1440 }

  /// Whether the one is shorter in size; `12 months` is not shorter than `1 year`, nor the other way round.
  public static func < (left: PeriodLength, right: PeriodLength) -> Bool { left.size < right.size }

  /// Whether the one is shorter or of the same size.
  public static func <= (left: PeriodLength, right: PeriodLength) -> Bool {
    left.size <= right.size
  }
}
