/// The clocks of the laws that may claim a case, what runs out first at the top.
public struct AnsweredDeadlines: RandomAccessCollection, Sendable {
  let sheet: DeadlineSheet

  init(_ sheet: DeadlineSheet) { self.sheet = sheet }

  /// The place of the first clock.
  public var startIndex: Int { 0 }
  /// The place after the last clock.
  public var endIndex: Int { sheet.order.count }

  /// The clock at a place.
  public subscript(index: Int) -> AnsweredDeadline {
    AnsweredDeadline(Int(sheet.order[index]), on: sheet)
  }
}

/// A clock, and how it stands.
public struct AnsweredDeadline: Sendable {
  private let row: Int
  /// All clocks of the case.
  private let sheet: DeadlineSheet

  init(_ row: Int, on sheet: DeadlineSheet) {
    self.row = row
    self.sheet = sheet
  }

  var outcome: ClockOutcome { sheet.rows[row] }
  var finding: Finding { sheet.findings[Int(outcome.finding)] }
  var clock: PreparedClock { finding.prepared.clocks[Int(outcome.clock)] }
  var standing: Standing { outcome.standing }

  /// The host whose clock it is, by its position in the situation.
  public var host: Int? { outcome.host.map(Int.init) }
  /// For a clock of hours: its end where the victim is and where the host answers.
  public var localTimes: [LocalTime] { outcome.localTimes }
  /// Facts on which it hangs whether there is such a clock at all.
  public var dependsOn: FactSet { outcome.dependsOn }
  /// How the clock stands today.
  public var due: Due {
    _read { yield standing.due }
  }
  /// The ground on which the step is not needed here.
  public var notNeeded: GroundClause? {
    outcome.ground.map { clock.notNeeded[Int($0)].clause }
  }
  /// The law whose clock it is.
  public var law: LawID { finding.law.id }
  /// The place whose clock it is.
  public var place: PlaceCode { finding.law.place }
  /// The deadline as the data has it.
  public var entry: DeadlineEntry {
    _read { yield clock.entry }
  }
  /// How far the law itself claims the case.
  public var applicability: Applicability { finding.applicability }
}

/// What a clock came to in a case.
struct ClockOutcome: Sendable {
  /// The finding of its law, by its position.
  let finding: Int32
  /// The clock, by its position in its law.
  let clock: Int32
  /// The host whose clock it is, by its position in the situation.
  let host: Int32?
  /// The place among the clock's grounds of the one on which the step is not needed here.
  let ground: Int32?
  let dependsOn: FactSet
  let standing: Standing
  let localTimes: [LocalTime]
  /// What many look at, beside it: where it stands among other clocks, the facts that would fix it, and whether a step
  /// hangs on it.
  let order: UInt64
  let asked: FactSet
  let callsForStep: Bool

  init(
    finding: Int, clock: Int, host: Int?, ground: Int?, dependsOn: FactSet, standing: Standing,
    localTimes: [LocalTime]
  ) {
    self.finding = Int32(finding)
    self.clock = Int32(clock)
    self.host = host.map(Int32.init)
    self.ground = ground.map(Int32.init)
    self.dependsOn = dependsOn
    self.standing = standing
    self.localTimes = localTimes
    order = standing.order
    asked = standing.asked
    callsForStep = host != nil || standing.isPreservation || standing.closes != nil
  }
}

/// What all clocks of a case came to.
final class DeadlineSheet: Sendable {
  let findings: Findings
  /// The clocks, one law after another.
  let rows: [ClockOutcome]
  /// What runs out first at the top; equal ones in the order of their laws.
  let order: [Int32]

  init(_ findings: Findings, _ rows: [ClockOutcome]) {
    self.findings = findings
    self.rows = rows
    // One number says both: how a clock stands, and where it stood.
    var keys: [UInt64] = []
    keys.reserveCapacity(rows.count)
    for row in rows.indices { keys.append(rows[row].order << 24 | UInt64(row)) }
    keys.sort()
    order = keys.map { Int32($0 & 0xFF_FFFF) }
  }

  /// The law whose clock stands in a row.
  func law(of row: Int) -> LawID { findings[Int(rows[row].finding)].prepared.law.id }
}
