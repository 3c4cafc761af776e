import Synchronization

/// A number that many workers add to.
final class Counter: Sendable {
  private let number = Atomic<Int>(0)

  var value: Int { number.load(ordering: .relaxed) }

  /// Adds, and gives back what it was before.
  @discardableResult
  func add(_ more: Int) -> Int { number.add(more, ordering: .relaxed).oldValue }
}
