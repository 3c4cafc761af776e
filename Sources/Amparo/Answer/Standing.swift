/// How a clock stands: worked out once, and handed on to every law and case where it stands the same.
final class Standing: Identified {
  let due: Due
  /// The facts that would fix it and that somebody can be asked for: what has not been done yet is none.
  let asked: FactSet

  /// All that the due says: what is written of one serves wherever the words are the same.
  let words: [UInt64]

  init(_ due: Due) {
    self.due = due
    var row = WordRow()
    row.add(due)
    words = row.words
    asked = due.needs.reduce(.none) { asked, path in
      guard let fact = Fact(path: path), fact != .stepsDone, fact != .notices else { return asked }
      return asked.union(FactSet(fact))
    }
  }
}
