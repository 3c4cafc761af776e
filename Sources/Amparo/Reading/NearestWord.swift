/// Finds the right spelling that a wrong one was probably meant to be.
enum NearestWord {
  /// The nearest of the candidates, when it is near enough to be offered.
  static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    // Nothing so long is a slip of the pen, and hostile words must not cost more than others.
    if word.utf8.count > 128 { return nil }
    let allowed = max(1, word.count / 3)
    let letters = Array(word.lowercased())
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      // Nearly all candidates fall by their length: a character has a byte at least, and in ASCII just one.
      let bytes = candidate.utf8.count
      if bytes + allowed < letters.count { continue }
      if bytes > letters.count + allowed, candidate.utf8.allSatisfy({ $0 < 0x80 }) { continue }
      let distance = distance(letters, Array(candidate.lowercased()))
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The edits that turn one word into the other.
  static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left), Array(right))
  }

  /// The edits that turn one word into the other: letters put in, left out, changed or swapped with the next.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    if abs(left.count - right.count) > 8 { return .max }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = previous[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
