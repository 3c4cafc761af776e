/// What a piece hangs on, besides the language: some numbers, and a row of more where they are not enough.
struct PieceKey {
  /// What it is a piece of.
  enum Part: UInt64 {
    case head
    case terms
    case tail
    case penalty
    case reason
    case note
    case finding
    case deadline
    case body
    case route
    case derivation
    case assumption
    case title
    case effects
    case says
    case caution
    case connection
    case question
    case gaps
    case facts
  }

  private let part: Part
  /// The one that it is a piece of, and another that it hangs on; zero: none.
  private var owner: UInt = 0
  private var other: UInt = 0
  var bits: UInt64 = 0
  var needs: UInt64 = 0
  var place: UInt64 = 0
  /// The row made one number.
  private var row: UInt64 = 0
  /// Whose row it is: the row of the same one is the same. Zero: nobody's.
  private var rowOwner: UInt = 0

  init(_ part: Part, bits: UInt64 = 0) {
    self.part = part
    self.bits = bits
  }

  /// A piece of one that stands once, and perhaps of another: they must live as long as the piece.
  init(_ part: Part, of owner: some Identified, bits: UInt64 = 0) {
    self.part = part
    self.owner = UInt(bitPattern: ObjectIdentifier(owner))
    self.bits = bits
  }

  init(_ part: Part, of owner: some Identified, and other: some Identified) {
    self.init(part, of: owner)
    self.other = UInt(bitPattern: ObjectIdentifier(other))
  }

  /// Adds what a row says.
  mutating func add(_ numbers: UnsafeBufferPointer<UInt64>) { row = WordRow.hash(of: numbers) }

  /// Adds what a row says that belongs to one that stands once, and has been made one number.
  mutating func add(rowOf owner: some Identified, hash: UInt64) {
    row = hash
    rowOwner = UInt(bitPattern: ObjectIdentifier(owner))
  }

  /// Whether the rows are known to be the same; where not, they must be compared.
  func isSameRow(_ other: PieceKey) -> Bool { rowOwner == other.rowOwner && rowOwner != 0 }

  /// Whether all is the same but, perhaps, the rows.
  static func == (left: PieceKey, right: PieceKey) -> Bool {
    left.row == right.row && left.owner == right.owner && left.other == right.other
      && left.bits == right.bits && left.needs == right.needs && left.place == right.place
      && left.part == right.part
  }

  /// The key made one number.
  var hash: UInt64 {
    var hash = WordRow.mix(row, UInt64(owner))
    hash = WordRow.mix(hash, UInt64(other) ^ place)
    hash = WordRow.mix(hash, bits << 5 ^ part.rawValue)
    return WordRow.mix(hash, needs)
  }
}

extension UInt64 {
  /// What tells one from every other that stands once, as long as it lives.
  init(identityOf one: some Identified) { self = UInt64(UInt(bitPattern: ObjectIdentifier(one))) }
}
