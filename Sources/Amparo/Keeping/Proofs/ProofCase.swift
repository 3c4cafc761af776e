/// A whole case of a proof: every fact that a law reads is known in it.
struct ProofCase: Sendable, Equatable {
  /// The facts, save the days.
  var situation: Situation
  /// The one host of the case, with what the data knows of it.
  var host: ResolvedHost
  /// The day that decides which text is the law.
  var day: CivilDate
  /// Whole years from the act to today.
  var elapsed: Int = 0
  /// Whether the day is that of the act; otherwise it is today.
  var dayIsOfAct: Bool
  /// Whether the day of the act is told.
  var isDated = true

  /// Cases are the same when they are asked alike.
  static func == (left: ProofCase, right: ProofCase) -> Bool {
    left.situation == right.situation && left.host.host == right.host.host
      && left.day == right.day && left.elapsed == right.elapsed && left.isDated == right.isDated
  }

  /// The day of the answer.
  var today: CivilDate {
    dayIsOfAct && elapsed > 0 ? day.adding(years: elapsed).adding(days: 1) : day
  }

  /// The day on which it was done: a day and so many years before today.
  private var act: CivilDate {
    dayIsOfAct || elapsed == 0 ? day : day.adding(years: -elapsed).adding(days: -1)
  }

  /// The case as somebody would ask it.
  var asked: Situation {
    var asked = situation
    if isDated {
      asked.dates.disclosed = PartialDate(act)
      asked.dates.threatened = PartialDate(act)
    }
    if host.host != .unknown { asked.hosts = [host.host] }
    return asked
  }

  /// The case ready for tests.
  var facts: CaseFacts { CaseFacts(asked, hosts: [host], today: today) }
}

/// One value of one fact, set in a case.
typealias ProofValue = @Sendable (inout ProofCase) -> Void

/// All values of one fact that a law can tell apart.
struct ProofAxis: Sendable {
  let variable: Variable
  let values: [ProofValue]
}

/// The product of some facts: every case that differs from a base in those facts alone.
struct ProofSpace: Sendable {
  let base: ProofCase
  let axes: [ProofAxis]

  /// How many cases there are; the greatest number where they are more.
  var size: Int {
    axes.reduce(1) { size, axis in
      let product = size.multipliedReportingOverflow(by: axis.values.count)
      return product.overflow ? .max : product.partialValue
    }
  }

  /// The first case that is so, the likeliest tried first; nil when none is.
  func first(where isSo: (ProofCase) -> Bool) -> ProofCase? {
    var tried = base
    return find(0, &tried, isSo) ? tried : nil
  }

  /// Sets the first value of every fact of the space in a case: the likeliest.
  func setFirst(_ proofCase: inout ProofCase) {
    for axis in axes { axis.values.first?(&proofCase) }
  }

  /// Every value of a fact sets the same of a case, so that one case serves for all.
  private func find(
    _ axis: Int, _ tried: inout ProofCase, _ isSo: (ProofCase) -> Bool
  ) -> Bool {
    guard axis < axes.count else { return isSo(tried) }
    for value in axes[axis].values {
      value(&tried)
      if find(axis + 1, &tried, isSo) { return true }
    }
    return false
  }
}
