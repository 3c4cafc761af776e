/// What the records of the data say is meant, and what of the findings it leaves.
struct Intentions {
  /// An intention, and where it stands.
  private struct Stated {
    let intention: Intention
    let path: RecordPath
  }

  /// All of them, in the order of the data.
  private var all: [Stated] = []
  private var byRecord: [RecordPath.Record: [Stated]] = [:]
  /// Those that something was found for.
  private var used: Set<RecordPath> = []

  init(_ lawbook: Lawbook, files: [String]) {
    let instruments = Dictionary(
      lawbook.instruments.map { ($0.id, $0.intended) }, uniquingKeysWith: { first, _ in first })
    for name in files {
      let place = PlaceCode(name).flatMap { lawbook.jurisdictions[$0]?.intended }
      add(instruments[name] ?? place ?? [], of: .file(name))
    }
    for law in lawbook.lawsByFile.joined() { add(law.intended, of: .law(law.id)) }
  }

  private mutating func add(_ intended: [Intention], of record: RecordPath.Record) {
    let path = RecordPath(record: record)
    let stated = intended.enumerated().map { index, intention in
      Stated(intention: intention, path: path.at(.key("intended"), .item(index)))
    }
    if stated.isEmpty { return }
    all += stated
    byRecord[record, default: []] += stated
  }

  /// The finding, as far as nothing says that it is meant.
  mutating func unmeant(_ finding: ProofFinding) -> ProofFinding? {
    if finding.kind == .sameClaims { return unmeantGroup(finding) }
    let named = Set([finding.word] + finding.others.map(\.description))
    let meant = stated(for: finding.kind, finding.path.record).filter {
      $0.intention.of.map(named.contains) ?? true
    }
    used.formUnion(meant.map(\.path))
    return meant.isEmpty ? finding : nil
  }

  /// Of laws that claim the same, those that do so with another of them, and nothing says that it is meant.
  private mutating func unmeantGroup(_ finding: ProofFinding) -> ProofFinding? {
    let members = [LawID(finding.word)] + finding.others
    let positions = Dictionary(
      zip(members, members.indices), uniquingKeysWith: { first, _ in first })
    var left: [LawID] = []
    // How many of the laws after this one are left, and how many of those name each law before them.
    var (after, naming) = (0, members.map { _ in 0 })
    for (index, member) in members.enumerated().reversed() {
      // The first has none before it, of which to say something.
      let named = index > 0 ? named(by: member, at: index, of: positions) : nil
      let isOpen = named.map { $0.count < index } ?? false
      if isOpen || after > naming[index] { left.append(member) }
      guard isOpen, let named else { continue }
      after += 1
      for position in named { naming[position] += 1 }
    }
    guard let first = left.last else { return nil }
    var finding = finding
    finding.path.record = .law(first)
    finding.word = first.description
    finding.others = left.dropLast().reversed()
    return finding
  }

  /// The laws before one that it says it is meant to be the same as; nil where it means all of them.
  private mutating func named(
    by member: LawID, at index: Int, of positions: [LawID: Int]
  ) -> Set<Int>? {
    var named: Set<Int> = []
    var isAll = false
    for stated in stated(for: .sameClaims, .law(member)) {
      guard let of = stated.intention.of, of != member.description else {
        isAll = true
        used.insert(stated.path)
        continue
      }
      guard let position = positions[LawID(of)], position < index else { continue }
      used.insert(stated.path)
      named.insert(position)
    }
    return isAll ? nil : named
  }

  /// The intentions that nothing was found for.
  var idle: [ProofFinding] {
    all.filter { !used.contains($0.path) }.map { stated in
      ProofFinding(kind: .idleIntention, path: stated.path, word: stated.intention.rule)
    }
  }

  private func stated(for kind: Diagnostic.Kind, _ record: RecordPath.Record) -> [Stated] {
    byRecord[record]?.filter { $0.intention.rule == kind.rawValue } ?? []
  }
}
