/// The laws of a case of which a fact would settle something, in the order of their names.
///
/// A class: the questions of an answer share it, and each reads from it the laws that its own fact would settle.
final class OpenLaws: Sendable {
  let sheet: FindingSheet
  private let entries: [Entry]

  private struct Entry: Sendable {
    /// How the law's name begins, as numbers.
    let name: (UInt64, UInt64)
    /// The facts that would settle something of it.
    let facts: FactSet
    /// The place of its finding.
    let position: Int
  }

  /// `open` has the facts of each finding, by its place.
  init(_ open: [FactSet], of sheet: FindingSheet) {
    self.sheet = sheet
    var entries: [Entry] = []
    entries.reserveCapacity(open.count)
    for (position, facts) in open.enumerated() where !facts.isEmpty {
      let name = sheet.row(of: sheet.outcomes[position]).name
      entries.append(Entry(name: name, facts: facts, position: position))
    }
    entries.sort { left, right in
      if left.name != right.name { return left.name < right.name }
      // Seldom is more than the beginning of the name needed.
      return sheet.law(of: sheet.outcomes[left.position]).name
        < sheet.law(of: sheet.outcomes[right.position]).name
    }
    self.entries = entries
  }

  /// Gives the laws that a fact would settle.
  func forEach(settledBy fact: Fact, _ use: (PreparedLaw) -> Void) {
    forEachPlace(settledBy: fact) { use(sheet.law(of: sheet.outcomes[$0])) }
  }

  /// Gives the places of the findings of these laws.
  func forEachPlace(settledBy fact: Fact, _ use: (Int) -> Void) {
    for entry in entries where entry.facts.contains(fact) { use(entry.position) }
  }
}
