import Amparo
import Floor
import Foundation

/// Many situations, one a line, each answered with a line of JSON.
enum BatchCases {
  private static let lines = 256

  static func all(file: URL, _ phrasebook: Phrasebook) throws -> [Case] {
    let alone = try Batch(file: file, lines: lines, workers: 1, phrasebook)
    let together = try Batch(file: file, lines: lines, workers: 4, phrasebook)
    let output = alone.answered()
    let source = [UInt8](repeating: 0x20, count: output)
    let target = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: output)
    return [
      Case("batch/floor", amount: .lines(lines), stopwatch: .wall) {
        Int(floor_copy(target.baseAddress, source, output))
      },
      Case("batch/1-worker", floor: "batch/floor", amount: .lines(lines), stopwatch: .wall) {
        alone.answered()
      },
      Case("batch/4-workers", floor: "batch/1-worker", amount: .lines(lines), stopwatch: .wall) {
        together.answered()
      },
    ]
  }
}
