/// One thing that is measured.
struct Case {
  /// What it is called in tables, in saved runs and for `--filter`.
  var name: String
  /// The case that it is held against; nil for a floor.
  var floor: String?
  /// The ratio to the floor that it should not exceed, where one is set.
  var atMost: Double?
  /// How much one run works through, for a rate.
  var amount: Amount?
  /// The time that is taken: a case and its floor take the same.
  var stopwatch: Stopwatch
  /// One run. It gives back a number that hangs on all its work, so that no compiler leaves work out; it is the same
  /// number in every run.
  var run: () throws -> Int

  init(
    _ name: String, floor: String? = nil, atMost: Double? = nil, amount: Amount? = nil,
    stopwatch: Stopwatch = .thread,
    run: @escaping () throws -> Int
  ) {
    self.name = name
    self.floor = floor
    self.atMost = atMost
    self.amount = amount
    self.stopwatch = stopwatch
    self.run = run
  }
}

/// How much a run works through.
enum Amount {
  case bytes(Int)
  case lines(Int)

  /// The rate for a run of that many nanoseconds.
  func rate(_ nanoseconds: Double) -> String {
    switch self {
    case .bytes(let count): Figures.short(Double(count) / nanoseconds * 1000) + " MB/s"
    case .lines(let count): Figures.short(Double(count) / nanoseconds * 1e9) + " lines/s"
    }
  }
}
