/// A value kept once: handing it on copies a reference, and nothing can change it.
///
/// Laws, services and bodies hold dozens of texts. An answer names a hundred of them, and copies none.
public struct Shared<Value: Sendable>: Sendable {
  private final class Box: Identified {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let box: Box

  /// Keeps the value.
  public init(_ value: Value) { box = Box(value) }

  /// What tells this one from every other that is kept.
  var identity: any Identified { box }

  /// The value, lent and not copied.
  public var value: Value {
    _read { yield box.value }
  }
}
