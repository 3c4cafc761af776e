extension Change {
  /// The days that are off in one state of a calendar and not in the other, with whether they are in the newer: from the year
  /// before a day to some years after, what is nearest to it first.
  func changedDaysOff(_ today: CivilDate) -> [(day: CivilDate, isNew: Bool)] {
    func days(_ record: Record?) -> Set<CivilDate> {
      guard case .calendar(let calendar) = record else { return [] }
      let years = (today.year - 1...today.year + 3).filter(calendar.years.contains)
      return Set(years.flatMap { calendar.holidays(in: $0) })
    }
    let (before, after) = (days(old), days(new))
    return before.symmetricDifference(after).sorted { one, two in
      let (near, far) = (abs(one.dayNumber - today.dayNumber), abs(two.dayNumber - today.dayNumber))
      return (near, one) < (far, two)
    }.map { ($0, after.contains($0)) }
  }
}
