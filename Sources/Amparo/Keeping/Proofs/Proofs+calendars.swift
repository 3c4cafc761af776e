extension Proofs {
  /// Holidays that fall on no day of any year that their calendar speaks of.
  func calendarFindings() -> [ProofFinding] {
    lawbook.calendars.keys.sorted().flatMap { name -> [ProofFinding] in
      guard let own = lawbook.calendars[name],
        let whole = HolidayCalendar.whole(name, among: lawbook.calendars)
      else { return [] }
      // A holiday may be moved over the turn of the year, and so out of the years spoken of.
      let plain = own.rules.filter { rule in
        !own.years.contains { rule.holds(in: $0) && !rule.day.days(in: $0).isEmpty }
      }
      if plain.isEmpty { return [] }
      let found = Set(own.years.flatMap { whole.days(in: $0).map(\.rule) })
      return plain.filter { !found.contains($0.id) }.map { rule in
        let years = own.years
        return ProofFinding(
          kind: .neverFalls,
          path: RecordPath(record: .calendar(name)).at(.key("holidays"), .id(rule.id)),
          word: rule.id,
          witness: [
            Diagnostic.Witness(path: "years", value: "\(years.lowerBound)-\(years.upperBound)")
          ])
      }
    }
  }
}
