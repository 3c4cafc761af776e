import Testing

@testable import Amparo

/// Periods that hang on the offence's longest prison term; the vectors T13 and T14 are among them.
struct PenaltyTests {
  @Test(arguments: Row.table(bands)) func period(row: Row) throws {
    #expect(try found(row) == row[2])
  }

  /// The years that a table's row says; `none` for no limit, `unknown` where no band fits.
  private func found(_ row: Row) throws -> String {
    var rule = try rule("1 year", against: .prosecution)
    rule.length = try function(row[0])
    rule.start = .trigger(.commission)
    let due = try reckon(
      rule, Regimes.plain, [.commission: .on(day("2026-03-10"))], penalty: penalty(row[1]),
      today: "2026-11-22")
    if due.state == .noLimit { return "none" }
    guard let end = due.end else { return due.state.rawValue }
    let months = (end.date.year - 2026) * 12 + end.date.month - 3
    #expect(end.date.day == 10)
    return months % 12 == 0 ? "\(months / 12)" : "\(months) months"
  }

  private func penalty(_ text: String) throws -> MaximumPenalty {
    switch text {
    case "life": .life
    case "fine": .fineOnly
    case "?": .notKnown
    default: .prison(try length(text))
    }
  }

  /// `<=1y:3 <=5y:5 >5y:10`, `max 2..12`.
  private func function(_ text: String) throws -> DeadlineRule.Length {
    let words = text.split(separator: " ").map { String($0) }
    if words.first == "max" {
      let bounds = words[1].split(separator: ".").map { String($0) }
      return .equalsMaximumPenalty(
        atLeast: try length("\(bounds[0]) years"),
        atMost: bounds.count > 1 ? try length("\(bounds[1]) years") : nil)
    }
    return .byMaximumPenalty(try words.map(band))
  }

  private func band(_ text: String) throws -> DeadlineRule.Band {
    let parts = text.split(separator: ":").map { String($0) }
    let period: PeriodLength? =
      parts[1] == "none"
      ? nil
      : try length(parts[1].hasSuffix("m") ? "\(parts[1].dropLast()) months" : "\(parts[1]) years")
    let number = parts[0].filter(\.isNumber)
    switch parts[0].first {
    case "<" where parts[0].hasPrefix("<="):
      return .init(bound: .upTo(try length("\(number) years")), period: period)
    case "<": return .init(bound: .below(try length("\(number) years")), period: period)
    case ">": return .init(bound: .above(try length("\(number) years")), period: period)
    case "l": return .init(bound: .life, period: period)
    default: return .init(bound: .fineOnly, period: period)
    }
  }
}

private let bands = """
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | 6 months   | 3       | StGB 78(3) no. 5
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | 1 year     | 3       | not more than one year
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | 12 months  | 3       | twelve months are one year
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | fine       | 3       | the lightest of all
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | 2 years    | 5       | T13: StGB 201a, 78(3) no. 4
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | 5 years    | 5       | not more than five
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | 61 months  | 10      | more than five
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | 10 years   | 10      | not more than ten
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | 15 years   | 20      | more than ten
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | life       | 30      | StGB 78(3) no. 1
  <=1:3 <=5:5 <=10:10 life:30 >10:20 | ?          | unknown | the data does not say the penalty
  <=5:5 <=10:10 <15:15 >10:20        | 1 year     | 5       | CP 131
  <=5:5 <=10:10 <15:15 >10:20        | 60 months  | 5       | sixty months are five years
  <=5:5 <=10:10 <15:15 >10:20        | 8 years    | 10      | more than five, not more than ten
  <=5:5 <=10:10 <15:15 >10:20        | 12 years   | 15      | more than ten, less than fifteen
  <=5:5 <=10:10 <15:15 >10:20        | 15 years   | 20      | fifteen or more
  <5:3 <10:5 <15:7 >14:10            | 3 years    | 3       | CCP 250(2) no. 6
  <5:3 <10:5 <15:7 >14:10            | fine       | 3       | CCP 250(2) no. 6
  <5:3 <10:5 <15:7 >14:10            | 5 years    | 5       | five is not less than five
  <5:3 <10:5 <15:7 >14:10            | 10 years   | 7       | ten is not less than ten
  <5:3 <10:5 <15:7 >14:10            | 15 years   | 10      | fifteen is not less than fifteen
  <5:5 <10:7 >9:10                   | 7 years    | 7       | CPA 249(1) no. 4: less than ten
  <5:5 <10:7 >9:10                   | 3 years    | 5       | CPA 249(1) no. 5
  <5:5 <10:7 >9:10                   | 10 years   | 10      | ten or more
  <=1:2 <=3:5 <=10:10 <=15:15        | 1 year     | 2       | straffeloven 86
  <=1:2 <=3:5 <=10:10 <=15:15        | 2 years    | 5       | straffeloven 86
  <=1:2 <=3:5 <=10:10 <=15:15        | 4 years    | 10      | straffeloven 86
  <=1:2 <=3:5 <=10:10 <=15:15        | 21 years   | unknown | no band of the table fits
  <=1:2 <=2:5 <=5:10 <=8:15 >8:25    | 2 years    | 5       | brottsbalken 35:1
  <=1:2 <=2:5 <=5:10 <=8:15 >8:25    | 4 years    | 10      | brottsbalken 35:1
  <=1:2 <=2:5 <=5:10 <=8:15 >8:25    | 24 months  | 5       | two years in months
  fine:6m <=1:1 <=3:3 >3:none        | fine       | 6 months | BNSS 514(2)(a)
  fine:6m <=1:1 <=3:3 >3:none        | 1 year     | 1       | BNSS 514(2)(b)
  fine:6m <=1:1 <=3:3 >3:none        | 3 years    | 3       | BNSS 514(2)(c)
  fine:6m <=1:1 <=3:3 >3:none        | 5 years    | none    | more than three years: no bar
  <=1:2 <=5:3 >5:3                   | 364 days   | 2       | RCW 9A.20.021: a day less than a year
  <=1:2 <=5:3 >5:3                   | 365 days   | 2       | 365 days are a year, no more
  <=1:2 <=5:3 >5:3                   | 366 days   | 3       | and 366 are more
  max 2.12                           | 6 months   | 2       | T14: CP 62 no. 2, at least two years
  max 2.12                           | 6 years    | 6       | as long as the maximum
  max 2.12                           | 15 years   | 12      | at most twelve years
  max 2.12                           | life       | 12      | the bound is all there is
  max 5.20                           | 2 years    | 5       | CP 83: at least five years
  max 5.20                           | 12 years   | 12      | as long as the maximum
  max 5.20                           | 30 years   | 20      | at most twenty years
  max 6                              | 5 years    | 6       | CP 157: at least six years
  max 6                              | 90 months  | 90 months | as long as the maximum
  max 6                              | fine       | 6       | the bound is all there is
  max 6                              | ?          | unknown | the data does not say the penalty
  """
