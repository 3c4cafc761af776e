import Amparo
import Floor
import Foundation

/// Many situations, one a line, each answered with a line of JSON.
enum BatchCases {
  static let lines = 64

  static func all(file: URL, _ phrasebook: Phrasebook) throws -> [Case] {
    let batch = try Batch(file: file, lines: lines, phrasebook)
    let output = batch.answered(workers: 1)
    let source = [UInt8](repeating: 0x20, count: output)
    let target = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: output)
    return [
      Case("batch/floor", amount: .lines(lines), stopwatch: .wall) {
        Int(floor_copy(target.baseAddress, source, output))
      },
      Case("batch/1-worker", floor: "batch/floor", amount: .lines(lines), stopwatch: .wall) {
        batch.answered(workers: 1)
      },
      Case("batch/4-workers", floor: "batch/1-worker", amount: .lines(lines), stopwatch: .wall) {
        batch.answered(workers: 4)
      },
    ]
  }
}
