/// Places by their codes, numbered in the order in which they are given: looking one up reads a word or two.
struct PlaceIndex: Sendable {
  /// Codes where their bits put them, or behind it where another stands there; zero where none does.
  private var codes: [UInt64]
  private var numbers: [Int32]
  private let shift: UInt64

  init(_ places: [PlaceCode]) {
    var bits: UInt64 = 3
    while 1 << bits < places.count * 2 { bits += 1 }
    shift = 64 - bits
    codes = [UInt64](repeating: 0, count: 1 << Int(bits))
    numbers = [Int32](repeating: 0, count: 1 << Int(bits))
    for (number, place) in places.enumerated() {
      let slot = slot(of: place)
      codes[slot] = place.packed
      numbers[slot] = Int32(number)
    }
  }

  /// The number of a place; nil where it was not given.
  subscript(place: PlaceCode) -> Int? {
    let slot = slot(of: place)
    return codes[slot] == place.packed ? Int(numbers[slot]) : nil
  }

  /// Where a code stands, or would.
  private func slot(of place: PlaceCode) -> Int {
    var slot = Int((place.packed &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while codes[slot] != 0 && codes[slot] != place.packed { slot = (slot + 1) & (codes.count - 1) }
    return slot
  }
}
