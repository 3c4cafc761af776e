#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Amparo

/// Workers that answer blocks of lines side by side, and hand them on in order.
///
/// The blocks stand in a ring: one thread fills them, the workers answer them, and whoever finishes the block that is
/// next in order writes it and those after it that are ready. As many blocks as the ring has are in memory, no more.
final class BatchRing {
  private enum State {
    case free
    case filled
    case taken
    case answered
  }

  private let report: LineReport
  private let workers: Int
  private var progress: Progress
  private let blocks: UnsafeMutableBufferPointer<BatchBlock>
  private let gate = Gate()

  // Everything below is touched only while the gate is held; a block, by whoever its state says.
  private var states: [State]
  private var filled = 0
  private var taken = 0
  private var written = 0
  private var isWriting = false
  private var size = BlockSize()
  private var isEnded = false
  private var isFailed = false
  private var count = 0
  private var bad = 0

  init(_ report: LineReport, workers: Int, _ progress: Progress) {
    self.report = report
    self.workers = workers
    self.progress = progress
    blocks = .allocate(capacity: workers * 3)
    for slot in blocks.indices { blocks.initializeElement(at: slot, to: BatchBlock()) }
    states = Array(repeating: .free, count: workers * 3)
  }

  deinit {
    blocks.deinitialize()
    blocks.deallocate()
  }

  /// Answers all lines; returns when the last answer is written.
  func answer(_ lines: inout LineReader) -> BatchRun.Ending {
    let threads = (0..<workers).map { _ in Worker { [self] in work() } }
    fill(from: &lines)
    for thread in threads { thread.wait() }
    progress.end()
    return isFailed ? .failed : .written(bad: bad)
  }

  private func fill(from lines: inout LineReader) {
    while true {
      gate.lock()
      let slot = filled % blocks.count
      while states[slot] != .free, !isFailed { gate.wait(for: .room) }
      let (isFailed, most) = (isFailed, size.lines)
      gate.unlock()
      let isMore = !isFailed && blocks[slot].read(from: &lines, most: most)
      gate.lock()
      if isMore {
        states[slot] = .filled
        filled += 1
        gate.wakeOne(.work)
      } else {
        isEnded = true
        gate.wakeAll()
      }
      gate.unlock()
      if !isMore { return }
    }
  }

  private func work() {
    var report = report
    gate.lock()
    while !isFailed {
      if taken < filled {
        let slot = taken % blocks.count
        taken += 1
        states[slot] = .taken
        gate.unlock()
        blocks[slot].answer(&report)
        gate.lock()
        states[slot] = .answered
        writeWhatIsReady()
      } else if isEnded {
        break
      } else {
        gate.wait(for: .work)
      }
    }
    gate.unlock()
  }

  /// Writes the answered blocks that are next in order, unless somebody is at it. The gate is held before and after.
  private func writeWhatIsReady() {
    if isWriting { return }
    isWriting = true
    while !isFailed, states[written % blocks.count] == .answered {
      let slot = written % blocks.count
      gate.unlock()
      let outcome = blocks[slot].write()
      gate.lock()
      if outcome == .failed {
        isFailed = true
        gate.wakeAll()
      }
      count += blocks[slot].count
      bad += blocks[slot].bad
      size.learn(from: blocks[slot])
      progress.show(lines: count, bad: bad)
      states[slot] = .free
      written += 1
      gate.wakeOne(.room)
    }
    isWriting = false
  }
}

/// A lock, and places to wait for a change of what it guards.
private final class Gate {
  /// What somebody waits for.
  enum Change: Int {
    /// A block to answer, or the end.
    case work
    /// A block to fill, or the end.
    case room
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changes = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 2)

  init() {
    pthread_mutex_init(mutex, nil)
    for change in 0..<2 { pthread_cond_init(changes + change, nil) }
  }

  deinit {
    for change in 0..<2 { pthread_cond_destroy(changes + change) }
    pthread_mutex_destroy(mutex)
    changes.deallocate()
    mutex.deallocate()
  }

  func lock() { pthread_mutex_lock(mutex) }
  func unlock() { pthread_mutex_unlock(mutex) }
  func wait(for change: Change) { pthread_cond_wait(changes + change.rawValue, mutex) }
  func wakeOne(_ change: Change) { pthread_cond_signal(changes + change.rawValue) }
  func wakeAll() { for change in 0..<2 { pthread_cond_broadcast(changes + change) } }
}

/// A thread that does one thing.
private final class Worker {
  private let body: () -> Void
  private var thread: pthread_t?

  init(_ body: @escaping () -> Void) {
    self.body = body
    var thread = pthread_t()
    let context = Unmanaged.passUnretained(self).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Worker>.fromOpaque(context).takeUnretainedValue().body()
        return nil
      }, context)
    if code == 0 { self.thread = thread }
  }

  /// Waits for its end. A thread that the system refused does its work here.
  func wait() {
    if let thread { pthread_join(thread, nil) } else { body() }
  }
}
