extension Node {
  /// How many elements a sequence, or pairs a mapping has; zero for a scalar.
  public var count: Int {
    let record = record
    return record.kind == .scalar ? 0 : Int(record.first)
  }

  /// The elements of a sequence, in order; none for anything else.
  public var elements: Elements {
    let record = record
    let end = record.kind == .sequence ? Int(record.second) : index + 1
    return Elements(
      arena: arena, start: index + 1, end: end,
      count: record.kind == .sequence ? Int(record.first) : 0)
  }

  /// The pairs of a mapping, in the order of the file; none for anything else.
  public var pairs: Pairs {
    let record = record
    let end = record.kind == .mapping ? Int(record.second) : index + 1
    return Pairs(
      arena: arena, start: index + 1, end: end,
      count: record.kind == .mapping ? Int(record.first) : 0)
  }

  /// The value of a key of a mapping; nil when the key is not there, or this is no mapping.
  public subscript(key: StaticString) -> Node? {
    for pair in pairs where pair.key.textEquals(key) { return pair.value }
    return nil
  }

  /// The value of a key known only at run time.
  public func value(forKey key: String) -> Node? {
    for pair in pairs where pair.key.textEquals(key) { return pair.value }
    return nil
  }
}

/// The elements of a sequence, walked without making an array of them.
public struct Elements: Sequence, Sendable {
  let arena: Arena
  let start: Int
  let end: Int
  /// How many there are.
  public let count: Int

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }
  /// The first.
  public var first: Node? { isEmpty ? nil : Node(arena: arena, index: start) }
  /// As many as there are.
  public var underestimatedCount: Int { count }

  /// A walk from the first element.
  public func makeIterator() -> Iterator { Iterator(arena: arena, index: start, end: end) }

  /// A walk over elements.
  public struct Iterator: IteratorProtocol {
    let arena: Arena
    var index: Int
    let end: Int

    /// The next element.
    public mutating func next() -> Node? {
      guard index < end else { return nil }
      let node = Node(arena: arena, index: index)
      index = arena.record(index).end(at: index)
      return node
    }
  }
}

/// The pairs of a mapping, walked without making an array of them.
public struct Pairs: Sequence, Sendable {
  let arena: Arena
  let start: Int
  let end: Int
  /// How many there are.
  public let count: Int

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }
  /// As many as there are.
  public var underestimatedCount: Int { count }

  /// A walk from the first pair.
  public func makeIterator() -> Iterator { Iterator(arena: arena, index: start, end: end) }

  /// A walk over pairs.
  public struct Iterator: IteratorProtocol {
    let arena: Arena
    var index: Int
    let end: Int

    /// The next key and its value.
    public mutating func next() -> (key: Node, value: Node)? {
      guard index < end else { return nil }
      let key = Node(arena: arena, index: index)
      let value = Node(arena: arena, index: arena.record(index).end(at: index))
      index = arena.record(value.index).end(at: value.index)
      return (key, value)
    }
  }
}
