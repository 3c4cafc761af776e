/// The problems of one file as they are found, at most `Limits.problems` of them.
struct Problems {
  let file: String
  private(set) var found: [YAMLError] = []

  init(file: String) { self.file = file }

  /// Notes a problem that can be read past. The word is made only if the problem is kept.
  mutating func add(
    _ code: YAMLError.Code, at position: Position, word: @autoclosure () -> String = "",
    number: Int? = nil
  ) {
    guard found.count < Limits.problems else { return }
    found.append(YAMLError(file: file, at: position, code, word: word(), number: number))
  }

  /// A problem that nothing can be read past.
  func fatal(
    _ code: YAMLError.Code, at position: Position, word: String = "", number: Int? = nil
  ) -> YAMLError {
    YAMLError(file: file, at: position, code, word: word, number: number)
  }

  /// All problems in the order of the file, a fatal one among them.
  func inOrder(with fatal: YAMLError? = nil) -> [YAMLError] {
    let all = found + (fatal.map { [$0] } ?? [])
    return all.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }
}
