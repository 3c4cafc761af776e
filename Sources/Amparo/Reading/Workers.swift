import Dispatch
import Synchronization

/// The same work on many things, on several cores where the caller asks for them.
struct Workers {
  /// How many cores may be used at once.
  let count: Int

  /// The results in the order of the things: how many workers there were does not show.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard count > 1, items.count > 1 else { return items.map(work) }
    // Things differ in size: each worker takes the next one that nobody has.
    let next = Atomic(0)
    return [Result](unsafeUninitializedCapacity: items.count) { buffer, initialized in
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: min(count, items.count)) { _ in
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < items.count else { return }
          results.initializeElement(at: index, to: work(items[index]))
        }
      }
      initialized = items.count
    }
  }
}
