/// A record whose words changed where no answer hangs on them.
public struct WordingChange: Sendable {
  /// What sort of words changed.
  public enum Sort: String, Vocabulary {
    /// The record has another name.
    case name
    /// Titles, summaries, notes, names.
    case text
    /// Citations and addresses.
    case citation
    /// What was read, by which copy, on which day.
    case verification
    /// The day of passing, and how a law stands to others.
    case background
    /// What the file says that it does not describe.
    case gaps
  }

  /// The record as the newer data names it.
  public var name: RecordName
  /// The name that it had before, where that was another.
  public var formerly: RecordName?
  /// The record before.
  public var old: Record
  /// The record after.
  public var new: Record

  /// What sorts of words changed.
  public var sorts: [Sort] {
    var sorts: [Sort] = formerly == nil ? [] : [.name]
    let (one, two) = (RecordWords(old), RecordWords(new))
    if one.texts != two.texts { sorts.append(.text) }
    if one.cites != two.cites { sorts.append(.citation) }
    if one.verified != two.verified { sorts.append(.verification) }
    if one.background != two.background { sorts.append(.background) }
    if one.gaps != two.gaps { sorts.append(.gaps) }
    return sorts.isEmpty ? [.text] : sorts
  }
}

/// The words of a record that settle nothing, by their sort.
private struct RecordWords {
  var texts: [LocalText?] = []
  var cites: [String?] = []
  var verified: [[Verification]] = []
  var background: [String] = []
  var gaps: [LocalText] = []

  init(_ record: Record) {
    switch record {
    case .law(let law): add(law)
    case .body(let body):
      texts += [body.name, body.does, body.precondition, body.hours, body.safety, body.note]
      add(body.source)
    case .place(let place):
      texts.append(place.name)
      gaps = place.gaps
      add(place.emergency?.source)
      add(place.responsibility?.source)
      for entry in place.regimes { add(entry) }
      for entry in place.deadlines { add(entry) }
      for rule in place.reach.joined() + place.forum + place.choiceOfLaw { add(rule) }
    case .instrument(let instrument):
      texts.append(instrument.name)
      cites.append(instrument.title)
      gaps = instrument.gaps
      for entry in instrument.regimes { add(entry) }
      for entry in instrument.deadlines { add(entry) }
      for rule in instrument.reach.joined() + instrument.forum + instrument.choiceOfLaw {
        add(rule)
      }
    case .platform(let platform):
      texts.append(platform.name)
      gaps = platform.gaps
      for route in platform.routes {
        texts.append(route.says)
        add(route.source)
      }
      for entry in platform.establishments + platform.representedIn {
        texts.append(entry.note)
        add(entry.source)
      }
      for membership in platform.hashProgrammes { add(membership.source) }
    case .calendar(let calendar): texts += calendar.rules.map(\.name)
    }
  }

  private mutating func add(_ law: Law) {
    cites.append(law.title)
    background = law.relations.map { "\($0.kind) \($0.law)" }
    background += [law.enacted.map { $0.text } ?? ""]
    texts += [law.summary, law.owes, law.note, law.covers.note, law.penalty?.says]
    texts += law.aggravated.map(\.says) + law.exceptions.map(\.note)
    cites.append(law.penalty?.cite)
    cites += law.toShow.map(\.cite) + law.exceptions.map(\.cite) + law.exOfficioIf.map(\.cite)
    add(law.source)
    add(law.inForce?.source)
    for rule in law.reach + law.forum + law.choiceOfLaw { add(rule) }
    for entry in law.deadlines { add(entry) }
  }

  private mutating func add(_ source: Source?) {
    guard let source else { return }
    cites += [source.cite, source.url]
    verified.append(source.verified)
    texts += source.disputed.map(\.says)
  }

  private mutating func add(_ rule: ReachRule) {
    texts.append(rule.note)
    add(rule.source)
  }

  private mutating func add(_ entry: RegimeEntry) {
    texts.append(entry.note)
    add(entry.source)
  }

  private mutating func add(_ entry: DeadlineEntry) {
    texts.append(entry.note)
    cites += entry.rule.caps.map(\.cite) + entry.rule.tolling.map(\.cite)
    add(entry.source)
  }
}
