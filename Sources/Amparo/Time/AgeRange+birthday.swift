extension AgeRange {
  /// The days on which somebody of this age today can reach an age, before or after today.
  ///
  /// Someone aged 17 today turns 18 tomorrow at the earliest, and in a year at the latest.
  public func reaching(_ age: Int, today: CivilDate) -> PartialDate {
    let firstBirth = today.adding(years: -(upper + 1)).adding(days: 1)
    let lastBirth = today.adding(years: -lower)
    let earliest = firstBirth.adding(years: age)
    var latest = lastBirth.adding(years: age)
    // Who was born on 29 February has the birthday on 1 March in some places.
    if latest.day != lastBirth.day { latest = latest.adding(days: 1) }
    return PartialDate(earliest: earliest, latest: latest)
  }
}
