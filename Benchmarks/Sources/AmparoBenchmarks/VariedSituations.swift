import Amparo

/// One situation with other facts each time: the same people in the same places, another thing done, on another day.
///
/// A question that is asked over and over can be answered from what the last answer left at hand. These cannot.
struct VariedSituations {
  private var state: UInt64

  /// So many of them, the same for the same seed.
  static func of(_ situation: Situation, count: Int, seed: UInt64 = 1) -> [Situation] {
    var varied = VariedSituations(state: seed)
    return (0..<count).map { _ in varied.next(situation) }
  }

  private mutating func next(_ situation: Situation) -> Situation {
    var situation = situation
    situation.conduct = [one(of: Conduct.allCases)]
    situation.image = known()
    situation.origin = known()
    situation.audience = known()
    situation.context = known()
    situation.depicts = known()
    situation.identifiable = known()
    situation.online = known()
    situation.uploader.relation = known()
    situation.uploader.identity = known()
    let years = 14 + below(30)
    situation.victim.age = .years(years)
    situation.victim.ageAtImage = .years(years - below(3))
    guard let today = CivilDate(Situations.day) else { return situation }
    let disclosed = today.adding(days: -below(1500))
    situation.dates.disclosed = PartialDate(disclosed)
    situation.dates.threatened = PartialDate(disclosed)
    situation.dates.discovered = PartialDate(min(today, disclosed.adding(days: below(60))))
    if below(2) == 0 { situation.dates.uploaderKnown = situation.dates.discovered }
    return situation
  }

  /// Two times in three something is known.
  private mutating func known<Word: Vocabulary>() -> Known<Word> {
    below(3) == 0 ? .unknown : .known(one(of: Word.allCases))
  }

  private mutating func one<Word: Vocabulary>(of words: [Word]) -> Word {
    words[below(words.count)]
  }

  /// A number from zero to less than the limit (SplitMix64).
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
