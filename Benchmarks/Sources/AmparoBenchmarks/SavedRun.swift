import Foundation

/// A run as it is saved: what was measured where, and every case with its spread.
struct SavedRun: Codable {
  struct Row: Codable {
    var name: String
    /// Nanoseconds a run: the median, the least, and the bounds of the middle eight tenths of the rounds.
    var median: Double
    var least: Double
    var low: Double
    var high: Double
    /// What it is held against; none for a floor.
    var floor: String?
    /// The median of the ratios of each round, and the bounds of their middle eight tenths.
    var ratio: Double?
    var ratioLow: Double?
    var ratioHigh: Double?
    var atMost: Double?
  }

  var schema = 1
  var machine: Machine
  var rounds: Int
  /// The digest of the data that was read.
  var data: String
  var rows: [Row]
  var growth: [GrowthPoint]

  init(
    cases: [Case], series: [String: Series], rounds: Int, data: String, growth: [GrowthPoint]
  ) {
    machine = .here
    self.rounds = rounds
    self.data = data
    self.growth = growth
    rows = cases.compactMap { one in
      guard let own = series[one.name] else { return nil }
      let ratios = one.floor.flatMap { series[$0] }.map { own.ratios(to: $0) }
      return Row(
        name: one.name, median: own.median, least: own.least, low: own.low, high: own.high,
        floor: one.floor, ratio: ratios?.median, ratioLow: ratios?.low, ratioHigh: ratios?.high,
        atMost: one.atMost)
    }
  }

  init(from file: URL) throws {
    self = try JSONDecoder().decode(SavedRun.self, from: Data(contentsOf: file))
  }

  func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: file, options: .atomic)
  }
}

/// The machine that a run was made on: figures of two machines do not compare, ratios do.
struct Machine: Codable, Equatable {
  var system: String
  var cores: Int

  static var here: Machine {
    Machine(
      system: ProcessInfo.processInfo.operatingSystemVersionString,
      cores: ProcessInfo.processInfo.activeProcessorCount)
  }
}
