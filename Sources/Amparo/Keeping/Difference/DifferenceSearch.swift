extension Difference {
  /// Compares two states of the data; of each, every file is opened.
  ///
  /// - Throws: `Library.Failure` when either cannot be used as it is.
  public init(
    old: DataFiles, new: DataFiles, today: CivilDate, sample: Sample = Sample()
  ) throws(Library.Failure) {
    self.init(digests: (old.digest(), new.digest()), today: today, sample: sample)
    // Both are opened even when they are equal: data that cannot be read are not found equal.
    let lawbooks = (old: try Library(old).lawbook(), new: try Library(new).lawbook())
    if isIdentical { return }
    let list = ChangeList(lawbooks.old, lawbooks.new)
    wording = list.wording
    files = Self.changedFiles(old, new)
    var comparison = Comparison(
      old: lawbooks.old, new: lawbooks.new, renamed: Self.renamed(list))
    let asked = questions(old, new, list, lawbooks.new)
    scenarios = asked.count { $0.scenario != nil }
    var turned: [AnswerChange] = []
    let touched = ChangedGround(list.meaning, old: lawbooks.old, new: lawbooks.new)
    for question in asked
    where touched.reaches(question.situation, [lawbooks.old, lawbooks.new]) {
      let candidate = Candidate(situation: question.situation, today: question.today)
      let differences = comparison.differences(candidate)
      if differences.isEmpty { continue }
      var answer = question
      answer.differences = differences
      turned.append(answer)
    }
    let known = turned.map { Candidate(situation: $0.situation, today: $0.today) }
    for change in list.meaning {
      var search = WitnessSearch(change, comparison, today: today)
      let witness = search.run(&comparison, known: known)
      for index in turned.indices {
        guard turned[index].differences.contains(where: { $0.subject.concerns(change) }) else {
          continue
        }
        let candidate = Candidate(situation: turned[index].situation, today: turned[index].today)
        if !search.differences(candidate, &comparison).isEmpty {
          turned[index].because.append(changes.count)
        }
      }
      changes.append(WitnessedChange(change: change, witness: witness))
    }
    answers = turned
  }

  private init(digests: (old: String, new: String), today: CivilDate, sample: Sample) {
    self.digests = digests
    self.today = today
    self.sample = sample
    changes = []
    wording = []
    files = []
    answers = []
    scenarios = 0
  }

  /// New names by the old ones, so that a law that was renamed is compared with itself.
  private static func renamed(_ list: ChangeList) -> [String: String] {
    let pairs =
      list.meaning.map { ($0.formerly, $0.name) } + list.wording.map { ($0.formerly, $0.name) }
    return pairs.reduce(into: [:]) { names, pair in
      if let old = pair.0 { names[old.id] = pair.1.id }
    }
  }

  /// Every scenario of either state, as the newer has it, and situations made by chance.
  private func questions(
    _ old: DataFiles, _ new: DataFiles, _ list: ChangeList, _ lawbook: Lawbook
  ) -> [AnswerChange] {
    var asked: [AnswerChange] = []
    let paths = Set(old.paths(in: "scenarios") + new.paths(in: "scenarios"))
    for path in paths.sorted() {
      let files = new.exists(path) ? new : old
      guard let scenario = ScenarioReading(path, in: files).scenario else { continue }
      asked.append(
        AnswerChange(
          scenario: path, situation: scenario.given, today: scenario.today, differences: [],
          because: []))
    }
    let places = Set(list.meaning.compactMap(\.place)).subtracting([.union, .international])
    var made = SituationSample(
      seed: sample.seed, changed: places.sorted(), lawbook, today: today)
    for number in 0..<sample.count {
      asked.append(
        AnswerChange(
          number: number + 1, situation: made.next(), today: today, differences: [], because: []))
    }
    return asked
  }

  /// Files without records that differ in their bytes.
  private static func changedFiles(_ old: DataFiles, _ new: DataFiles) -> [String] {
    let folders = ["languages", "scenarios"]
    let paths = Set(folders.flatMap { old.paths(in: $0) + new.paths(in: $0) })
    return paths.sorted().filter { old.bytes($0) != new.bytes($0) }
  }
}
