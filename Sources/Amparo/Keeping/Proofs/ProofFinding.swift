/// Something that a proof found, before it is known where it stands in a file.
struct ProofFinding: Hashable, Sendable {
  /// What was found.
  var kind: Diagnostic.Kind
  /// Where it stands.
  var path: RecordPath
  /// The record or the word that it is about.
  var word: String
  /// The other laws, where some are compared.
  var others: [LawID] = []
  /// A case that shows it; a path that stands twice gives two cases that differ in it alone.
  var witness: [Diagnostic.Witness] = []
}

/// The way to a place in the data, by records and keys.
struct RecordPath: Hashable, Sendable {
  /// The record that it begins at.
  enum Record: Hashable, Sendable {
    case law(LawID)
    /// A place by its code, or an instrument by its id.
    case file(String)
    case calendar(String)
  }

  /// One step down.
  enum Step: Hashable, Sendable {
    case key(String)
    case item(Int)
    /// The element of a list with that id.
    case id(String)
  }

  var record: Record
  var steps: [Step] = []

  /// The place below this one.
  func at(_ steps: Step...) -> RecordPath {
    RecordPath(record: record, steps: self.steps + steps)
  }
}
