/// A closed list of words that situations and data files share.
///
/// Each case is one word of the field, spelt in files as its raw value. The list is the whole of what may be said:
/// a word outside it is an error that offers the nearest.
public protocol Vocabulary: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {}

extension Vocabulary {
  /// The place of the word in its list, from zero.
  ///
  /// A case without a payload is kept as its place in the list, and a list of one word as nothing. Every answer asks for
  /// places thousands of times, so the place is read and not searched for; a test compares the two for every list.
  var position: Int { withUnsafeBytes(of: self) { $0.first.map { Int($0) } ?? 0 } }
}

/// Some of the words of one list, as bits.
///
/// For a law it is what the law covers. For a situation it is what may still be true: one word when the fact is
/// known, all of them when it is not.
public struct ValueSet<Word: Vocabulary>: Hashable, Sendable {
  /// One bit a word, lowest first in the order of the list.
  var bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  /// The set of the words given.
  public init(_ words: some Sequence<Word>) {
    bits = 0
    for word in words { bits |= 1 << UInt32(word.position) }
  }

  /// Every word of the list: nothing is known, or everything is covered.
  public static var all: ValueSet { ValueSet(bits: (1 << UInt32(Word.allCases.count)) &- 1) }

  /// No word.
  public static var none: ValueSet { ValueSet(bits: 0) }

  /// Whether no word is in the set.
  public var isEmpty: Bool { bits == 0 }

  /// Whether every word of the list is in the set.
  public var isAll: Bool { self == .all }

  /// Whether the word is in the set.
  public func contains(_ word: Word) -> Bool { bits & (1 << UInt32(word.position)) != 0 }

  /// Whether every word here is also there.
  public func isSubset(of other: ValueSet) -> Bool { bits & ~other.bits == 0 }

  /// The words in both.
  public func intersection(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits & other.bits) }

  /// The words in either.
  public func union(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits | other.bits) }

  /// The words in the order of their list.
  public var words: [Word] { Word.allCases.filter(contains) }
}
