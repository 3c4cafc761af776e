#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Parts a stream of bytes into lines, holding no more than one block of it.
///
/// A line feed ends a line, a carriage return before it is no part of it, and the last line may lack both. A mark before
/// UTF-8 is skipped. Of a line that is too long only the beginning is kept, so that no line can fill the memory.
struct LineReader {
  /// Fills a buffer: how many bytes, zero at the end, nil when reading failed.
  typealias Source = (UnsafeMutableRawBufferPointer) -> Int?

  /// What ends a line.
  enum Ending {
    /// Every line feed.
    case lineFeed
    /// A line feed that is not between quotes: there it is part of a cell.
    case lineFeedOutsideQuotes
  }

  private let source: Source
  private let longest: Int
  private let ending: Ending
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  /// How far the bytes have been searched for the end of a line, and whether that is between quotes.
  private var searched = 0
  private var isQuoted = false
  /// Whether the rest of a line that was too long is being passed over.
  private var isSkipping = false
  private var number: Int
  private var isAtStart = true
  private var isAtEnd = false
  /// Whether reading failed before the end.
  private(set) var isBroken = false

  /// Lines of at most `longest` bytes; of longer ones that many and one more. The first has the number `first`.
  init(longest: Int, ending: Ending, first: Int = 1, source: @escaping Source) {
    self.source = source
    number = first
    self.longest = longest
    self.ending = ending
    buffer = [UInt8](repeating: 0, count: max(1 << 17, longest * 2))
  }

  /// Reads the next lines, at most so many, and waits for none while there is one.
  ///
  /// The block stays empty only at the end.
  mutating func read(into block: inout LineBlock, most: Int) {
    block.removeAll()
    while block.lines.count < most {
      if isSkipping, let stop = firstLineFeed(from: start) {
        isSkipping = false
        pass(stop + 1)
      } else if isSkipping {
        pass(end)
        if isAtEnd || !block.isEmpty { return }
        fill()
      } else if let stop = lineEnd(), stop - start <= longest + 1 {
        take(upTo: stop, into: &block)
        pass(stop + 1)
      } else if end - start > longest + 1 {
        take(upTo: end, into: &block)
        isSkipping = true
      } else if !isAtEnd {
        if !block.isEmpty { return }
        fill()
      } else if start == end {
        return
      } else {
        // A quote that is never closed must not swallow what follows: the next line begins after this one.
        let stop = isQuoted ? firstLineFeed(from: start) : nil
        take(upTo: stop ?? end, into: &block)
        pass(stop.map { $0 + 1 } ?? end)
      }
    }
  }

  private mutating func take(upTo stop: Int, into block: inout LineBlock) {
    buffer.withUnsafeBytes { bytes in
      var line = bytes[start..<stop]
      if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      block.add(UnsafeRawBufferPointer(rebasing: line.prefix(longest + 1)), number: number)
    }
    isAtStart = false
  }

  /// Goes on behind a place, counting the line feeds before it.
  private mutating func pass(_ place: Int) {
    switch ending {
    case .lineFeed:
      if place > start, buffer[place - 1] == UInt8(ascii: "\n") { number += 1 }
    case .lineFeedOutsideQuotes:
      for byte in buffer[start..<place] where byte == UInt8(ascii: "\n") { number += 1 }
    }
    (start, searched, isQuoted) = (place, place, false)
  }

  private mutating func lineEnd() -> Int? {
    switch ending {
    case .lineFeed:
      let stop = firstLineFeed(from: searched)
      searched = end
      return stop
    case .lineFeedOutsideQuotes:
      for at in searched..<end {
        searched = at + 1
        if buffer[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
        if buffer[at] == UInt8(ascii: "\n"), !isQuoted { return at }
      }
      return nil
    }
  }

  private func firstLineFeed(from place: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + place, Int32(UInt8(ascii: "\n")), end - place)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Moves what is left to the front and reads more behind it.
  private mutating func fill() {
    let (start, end) = (start, end)
    let count = buffer.withUnsafeMutableBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<end])
      bytes.copyMemory(from: rest)
      return source(UnsafeMutableRawBufferPointer(rebasing: bytes[(end - start)...]))
    }
    self.searched -= start
    self.start = 0
    self.end = end - start + (count ?? 0)
    isBroken = count == nil
    isAtEnd = isBroken || count == 0
  }
}
