/// One thing that a situation states and that can be left out: a fact, or one entry of a list.
///
/// Where somebody is and lives in the same place it is one thing, as on the command line (`--victim ES`).
struct StatedFact: Hashable, Sendable {
  /// The path in the situation file.
  let path: String
  /// The entry of a list, from zero.
  let entry: Int

  /// Everything that a situation states, in the order of the situation file.
  static func all(in situation: Situation) -> [StatedFact] {
    var all: [StatedFact] = []
    for row in rows where row.isStated(situation) {
      for entry in 0..<row.count(situation) { all.append(StatedFact(path: row.path, entry: entry)) }
    }
    return all
  }

  /// The situation without this.
  func left(out situation: Situation) -> Situation {
    var result = situation
    Self.rows.first { $0.path == path }?.remove(&result, entry)
    return result
  }

  private struct Row: Sendable {
    let path: String
    let count: @Sendable (Situation) -> Int
    let remove: @Sendable (inout Situation, Int) -> Void
    func isStated(_ situation: Situation) -> Bool { count(situation) > 0 }
  }

  private static let rows: [Row] = people + image + dates + lists

  private static let people: [Row] = [
    Row(
      path: "victim", count: { $0.victim.isAndLivesInOnePlace ? 1 : 0 },
      remove: { situation, _ in
        (situation.victim.location, situation.victim.residence) = (.unknown, .unknown)
      }),
    known(
      "victim.location", \.victim.location,
      when: { !$0.victim.isAndLivesInOnePlace }),
    known("victim.location_at_act", \.victim.locationAtAct),
    known(
      "victim.residence", \.victim.residence, when: { !$0.victim.isAndLivesInOnePlace }),
    nations("victim.nationality", \.victim.nationality),
    age("victim.age", \.victim.age), age("victim.age_at_image", \.victim.ageAtImage),
    known("victim.deceased", \.victim.life, when: { $0.victim.died == nil }),
    Row(
      path: "victim.died", count: { $0.victim.died == nil ? 0 : 1 },
      remove: { situation, _ in (situation.victim.died, situation.victim.life) = (nil, .unknown) }),
    known("victim.status", \.victim.status),
    Row(
      path: "uploader", count: { $0.uploader.isAndLivesInOnePlace ? 1 : 0 },
      remove: { situation, _ in
        (situation.uploader.location, situation.uploader.residence) = (.unknown, .unknown)
      }),
    known(
      "uploader.location", \.uploader.location,
      when: { !$0.uploader.isAndLivesInOnePlace }),
    known(
      "uploader.residence", \.uploader.residence, when: { !$0.uploader.isAndLivesInOnePlace }),
    nations("uploader.nationality", \.uploader.nationality),
    optional("uploader.nationality_since", \.uploader.nationalitySince),
    age("uploader.age", \.uploader.age), known("uploader.identity", \.uploader.identity),
    known("uploader.relation", \.uploader.relation), optional("uploader.aboard", \.uploader.aboard),
  ]

  private static let image: [Row] = [
    known("image", \.image), known("origin", \.origin), known("audience", \.audience),
    known("context", \.context), known("depicts", \.depicts),
    known("identifiable", \.identifiable), known("online", \.online), known("asker", \.asker),
    known("prior_judgment", \.priorJudgment),
  ]

  private static let dates: [Row] = [
    optional("dates.disclosed", \.dates.disclosed),
    optional("dates.last_disclosed", \.dates.lastDisclosed),
    optional("dates.discovered", \.dates.discovered),
    optional("dates.uploader_known", \.dates.uploaderKnown),
    optional("dates.threatened", \.dates.threatened), optional("dates.removed", \.dates.removed),
  ]

  private static let lists: [Row] = [
    list("hosts", \.hosts), list("notices", \.notices), list("steps_done", \.stepsDone),
    list("goals", \.goals), list("exposure", \.exposure),
    // Something was done in every situation: the only conduct is not left out, it becomes the usual one.
    Row(
      path: "conduct", count: { $0.conduct == [.disclosure] ? 0 : $0.conduct.count },
      remove: { situation, entry in
        situation.conduct.remove(at: entry)
        if situation.conduct.isEmpty { situation.conduct = [.disclosure] }
      }),
  ]

  private static func known<Value>(
    _ path: String, _ value: any WritableKeyPath<Situation, Known<Value>> & Sendable,
    when: @escaping @Sendable (Situation) -> Bool = { _ in true }
  ) -> Row {
    Row(
      path: path, count: { $0[keyPath: value] != .unknown && when($0) ? 1 : 0 },
      remove: { situation, _ in situation[keyPath: value] = .unknown })
  }

  private static func optional<Value>(
    _ path: String, _ value: any WritableKeyPath<Situation, Value?> & Sendable
  ) -> Row {
    Row(
      path: path, count: { $0[keyPath: value] == nil ? 0 : 1 },
      remove: { situation, _ in situation[keyPath: value] = nil })
  }

  private static func age(
    _ path: String, _ value: any WritableKeyPath<Situation, AgeRange> & Sendable
  ) -> Row {
    Row(
      path: path, count: { $0[keyPath: value].isUnknown ? 0 : 1 },
      remove: { situation, _ in situation[keyPath: value] = .unknown })
  }

  private static func list<Value>(
    _ path: String, _ value: any WritableKeyPath<Situation, [Value]> & Sendable
  ) -> Row {
    Row(
      path: path, count: { $0[keyPath: value].count },
      remove: { situation, entry in situation[keyPath: value].remove(at: entry) })
  }

  private static func nations(
    _ path: String, _ value: any WritableKeyPath<Situation, Known<[PlaceCode]>> & Sendable
  ) -> Row {
    Row(
      path: path, count: { $0[keyPath: value].value?.count ?? 0 },
      remove: { situation, entry in
        var all = situation[keyPath: value].value ?? []
        all.remove(at: entry)
        situation[keyPath: value] = all.isEmpty ? .unknown : .known(all)
      })
  }
}

extension Victim {
  /// Whether the person is and lives in one place that is known.
  var isAndLivesInOnePlace: Bool { location.isKnown && location == residence }
}

extension Uploader {
  /// Whether the person was and lives in one place that is known.
  var isAndLivesInOnePlace: Bool { location.isKnown && location == residence }
}
