import Amparo

/// How far a long run has come, on one line of a terminal that shows nothing else.
struct Progress {
  private let phrasebook: Phrasebook
  private let isShown: Bool
  private let started: Double
  private var shown: Double
  private var width = 0

  /// Progress in the language of the phrasebook, from now on.
  init(_ phrasebook: Phrasebook) {
    self.phrasebook = phrasebook
    isShown = Surroundings.showsProgress
    started = isShown ? Surroundings.seconds : 0
    shown = started
  }

  /// Shows the counts, at most five times a second.
  mutating func show(lines: Int, bad: Int) {
    guard isShown else { return }
    let now = Surroundings.seconds
    guard now - shown >= 0.2 else { return }
    shown = now
    let rate = Int(Double(lines) / (now - started))
    let text = phrasebook.say(
      "batch.progress", ["count": "\(lines - bad)", "bad": "\(bad)", "rate": "\(rate)"])
    let padding = String(repeating: " ", count: max(0, width - text.count))
    width = text.count
    Surroundings.write(Array("\r\(text)\(padding)".utf8), to: 2)
  }

  /// Takes the line away.
  func end() {
    guard isShown, width > 0 else { return }
    Surroundings.write(Array("\r\(String(repeating: " ", count: width))\r".utf8), to: 2)
  }
}
