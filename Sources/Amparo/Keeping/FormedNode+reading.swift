import YAML

extension FormedNode {
  /// A file's node with its comments, and the comments after everything.
  static func read(_ root: Node, bytes: [UInt8]) -> (node: FormedNode, end: [String]) {
    let annotations = Annotations(root, bytes: bytes)
    var number = 0
    let node = FormedNode(root, annotations, &number)
    return (node, annotations.before[number] ?? [])
  }

  fileprivate init(_ node: Node, _ annotations: Annotations, _ number: inout Int) {
    isFlow = node.style == .flow
    switch node.kind {
    case .scalar: content = .scalar(node.text, wasQuoted: node.isQuoted ? .yes : .no)
    case .sequence:
      content = .list(
        node.elements.map { FormedEntry(key: nil, $0, annotations, &number) })
    case .mapping:
      content = .map(
        node.pairs.map { FormedEntry(key: $0.key.text, $0.value, annotations, &number) })
    }
  }
}

extension FormedEntry {
  fileprivate init(
    key: String?, _ node: Node, _ annotations: Annotations, _ number: inout Int
  ) {
    let own = number
    number += 1
    self.key = key
    value = FormedNode(node, annotations, &number)
    before = annotations.before[own] ?? []
    after = annotations.after[own] ?? []
    isParted = annotations.parted.contains(own) ? .yes : .no
    // Several comments at the ends of the lines of one entry: the first stays, the others go before it.
    var ends = annotations.trailing[own] ?? []
    if !ends.isEmpty { trailing = ends.removeFirst() }
    before += ends
  }
}
