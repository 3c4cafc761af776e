/// The smallest situation found whose answer a change turns.
public struct Witness: Sendable {
  /// The situation: leaving any of its facts out, the change shows no more.
  public var situation: Situation
  /// The day that it is reckoned for.
  public var today: CivilDate
  /// How many facts it states.
  public var facts: Int { StatedFact.all(in: situation).count }
  /// What the answers say differently because of the change.
  public var differences: [EntryChange]
  /// For whom the change is, by what ties a case to its place.
  public var ties: Ties
  /// On which days of the act, of the notice or of asking the answers differ.
  public var days: AffectedDays?
}

/// The ties that a change asks for, found by letting one hold and denying all others.
public enum Ties: Hashable, Sendable {
  /// None: it is for everybody.
  case none
  /// Each of these is enough by itself.
  case each([Tie])
  /// No one tie is enough; those of the situation are, together.
  case together
}

/// A fact that ties a case to a place: where somebody is, lives, is a national, or where a service is established.
public struct Tie: Hashable, Sendable {
  /// The fact.
  public var fact: Fact
  /// The place.
  public var place: PlaceCode

  /// How many facts can tie a case to a place.
  static let facts = 7
}

/// A situation, and the day for which it is asked.
struct Candidate: Hashable, Sendable {
  var situation: Situation
  var today: CivilDate
}

/// Answers the same question by two lawbooks; remembers what it asked.
struct Comparison {
  let old: Lawbook
  let new: Lawbook
  let renamed: [String: String]
  private var known: [Candidate: AnswerEntries] = [:]
  private var clerks: (old: Clerk, new: Clerk)

  init(old: Lawbook, new: Lawbook, renamed: [String: String]) {
    self.old = old
    self.new = new
    self.renamed = renamed
    clerks = (Clerk(old), Clerk(new))
  }

  /// What the answers of both states say differently.
  mutating func differences(_ candidate: Candidate) -> [EntryChange] {
    AnswerEntries.differences(before(candidate), statements(&clerks.new, candidate))
  }

  /// What the answer says by the older state.
  mutating func before(_ candidate: Candidate) -> AnswerEntries {
    if let known = known[candidate] { return known }
    let statements = statements(&clerks.old, candidate)
    known[candidate] = statements
    return statements
  }

  /// What the answer says by another state, of which the clerk keeps at hand what it made ready.
  func statements(_ clerk: inout Clerk, _ candidate: Candidate) -> AnswerEntries {
    AnswerEntries(clerk.answer(candidate.situation, today: candidate.today), renamed: renamed)
  }
}
