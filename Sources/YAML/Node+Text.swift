extension Node {
  /// The text of a scalar; empty for a list or mapping.
  public var text: String {
    // The document was found to be UTF-8 when it was read.
    withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) in
      String(copying: UTF8Span(unchecked: bytes.span))
    }
  }

  /// How many bytes of UTF-8 the text has.
  public var textCount: Int {
    let record = record
    return record.kind == .scalar ? Int(record.second) : 0
  }

  /// Whether it is a bare word that YAML 1.1 readers take for a truth value, such as `no`.
  public var isBareWord: Bool { isPlain && withUTF8 { BareWord.matches($0) } }

  /// Calls `body` with the bytes of the text, which are UTF-8, without copying them.
  public func withUTF8<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try lend { (node) throws(Failure) -> Result in try body(node.bytes) }
  }

  /// Whether the node is a scalar with this text. Allocates nothing.
  public func textEquals(_ other: StaticString) -> Bool {
    guard kind == .scalar, textCount == other.utf8CodeUnitCount else { return false }
    return other.withUTF8Buffer { textEquals($0) }
  }

  /// Whether the node is a scalar with this text. Allocates nothing for a native string.
  public func textEquals(_ other: String) -> Bool {
    let equal = other.utf8.withContiguousStorageIfAvailable { textEquals($0) }
    return equal ?? (kind == .scalar && text.utf8.elementsEqual(other.utf8))
  }

  /// Whether the node is a scalar with these bytes of UTF-8. Allocates nothing.
  public func textEquals(_ other: Span<UInt8>) -> Bool {
    other.withUnsafeBufferPointer { textEquals($0) }
  }

  /// Whether the node is a scalar with these bytes of UTF-8. Allocates nothing.
  public func textEquals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard kind == .scalar else { return false }
    return withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) in
      guard bytes.count == other.count else { return false }
      for index in 0..<bytes.count where bytes[index] != other[index] { return false }
      return true
    }
  }
}
