import YAML

/// Where the comments and blank lines of a file belong: by the number of an entry, in the order of the file.
struct Annotations {
  /// An entry of the file as it was written.
  struct Place {
    var line: Int
    var column: Int
    /// The column at which its list or map stands; elements stand at their dash.
    var indent: Int
    /// The entry that it is in.
    var parent: Int?
    var isInFlow: Bool
  }

  private(set) var before: [Int: [String]] = [:]
  private(set) var trailing: [Int: [String]] = [:]
  private(set) var after: [Int: [String]] = [:]
  private(set) var parted: Set<Int> = []
  private var places: [Place] = []
  private let lines: [[UInt8]]

  init(_ root: Node, bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
      Array.init)
    collect(root, parent: nil, isInFlow: false)
    attach(Comment.all(in: bytes))
  }

  private mutating func collect(_ node: Node, parent: Int?, isInFlow: Bool) {
    let flow = isInFlow || node.style == .flow
    switch node.kind {
    case .scalar: break
    case .sequence:
      for element in node.elements {
        let indent = flow ? element.column : self.indent(ofLine: element.line)
        add(element, indent, parent, flow)
        collect(element, parent: places.count - 1, isInFlow: flow)
      }
    case .mapping:
      for (key, value) in node.pairs {
        add(key, key.column, parent, flow)
        collect(value, parent: places.count - 1, isInFlow: flow)
      }
    }
  }

  private mutating func add(_ node: Node, _ indent: Int, _ parent: Int?, _ isInFlow: Bool) {
    places.append(
      Place(
        line: node.line, column: node.column, indent: indent, parent: parent, isInFlow: isInFlow))
  }

  /// The column of the first thing on a line.
  private func indent(ofLine line: Int) -> Int {
    (lines[line - 1].firstIndex { $0 != UInt8(ascii: " ") } ?? 0) + 1
  }

  private func isBlank(_ line: Int) -> Bool {
    line >= 1 && line <= lines.count
      && lines[line - 1].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
  }

  private mutating func attach(_ comments: [Comment]) {
    var next = 0
    var pending: [Comment] = []
    for comment in comments {
      while next < places.count, isBefore(places[next], comment) {
        place(&pending, before: next)
        next += 1
      }
      if comment.before == .content, let last = entry(before: next, for: comment) {
        trailing[last, default: []].append(comment.text)
      } else {
        pending.append(comment)
      }
    }
    while next < places.count {
      place(&pending, before: next)
      next += 1
    }
    place(&pending, before: places.count)
  }

  private func isBefore(_ place: Place, _ comment: Comment) -> Bool {
    (place.line, place.column) < (comment.line, comment.column)
  }

  /// The entry whose line a comment ends: outside brackets, the one that holds the brackets.
  private func entry(before next: Int, for comment: Comment) -> Int? {
    var index = next - 1
    while index >= 0, places[index].isInFlow, !comment.isInFlow {
      index = places[index].parent ?? -1
    }
    return index >= 0 ? index : nil
  }

  /// Gives comments on lines of their own to the entry that follows, or to the end of the list or map that they stand in.
  private mutating func place(_ pending: inout [Comment], before next: Int) {
    let indent = next < places.count ? places[next].indent : 1
    var rest = pending[...]
    while let comment = rest.first, next > 0, comment.column > indent, !comment.isInFlow {
      guard let owner = owner(of: comment, before: next, deeperThan: indent) else { break }
      if isBlank(comment.line - 1), after[owner] != nil { after[owner]?.append("") }
      after[owner, default: []].append(comment.text)
      rest.removeFirst()
    }
    let first = rest.first?.line ?? (next < places.count ? places[next].line : 0)
    let isNewLine = next > 0 && next < places.count && places[next - 1].line < places[next].line
    if isNewLine, isBlank(first - 1) { parted.insert(next) }
    for (index, comment) in zip(rest.indices, rest) {
      if index > rest.startIndex, isBlank(comment.line - 1) { before[next]?.append("") }
      before[next, default: []].append(comment.text)
    }
    if let last = rest.last, next < places.count, last.before == .nothing, isBlank(last.line + 1) {
      before[next]?.append("")
    }
    pending = []
  }

  /// The last entry of the list or map at whose end a comment stands.
  private func owner(of comment: Comment, before next: Int, deeperThan indent: Int) -> Int? {
    var index: Int? = next - 1
    while let current = index {
      let place = places[current]
      if !place.isInFlow, place.indent <= comment.column {
        return place.indent > indent ? current : nil
      }
      index = place.parent
    }
    return nil
  }
}
