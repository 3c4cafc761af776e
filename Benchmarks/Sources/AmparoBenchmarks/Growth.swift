import Amparo
import Foundation

/// How the cost of each step grows with places, with laws and with hosts.
struct Growth {
  let situation: Situation
  let today: CivilDate
  let sentences: Sentences
  /// How many times as much there is at each point.
  let sizes: [Int]
  /// A step is not tried at a size at which it would take longer (nanoseconds), were it linear.
  let longest: Double
  let progress: (String) -> Void

  /// The situation has no known place to copy.
  struct NoPlace: Error {}

  func points() throws -> [GrowthPoint] {
    guard let place = situation.victim.location.value else { throw NoPlace() }
    return try overData(of: "places", place) { copies, times in try copies.writePlaces(times) }
      + overData(of: "laws", place) { copies, times in try copies.writeLaws(times) }
      + overHosts()
  }

  /// The situation as it is, over data that grows.
  private func overData(
    of name: String, _ place: PlaceCode, write: (Copies, Int) throws -> Void
  ) throws -> [GrowthPoint] {
    var steps = Steps(of: name, longest: longest)
    for times in sizes {
      progress("\(name) × \(times)")
      let copies = try Copies(of: place)
      defer { copies.remove() }
      try write(copies, times)
      let files = DataFiles(folder: copies.folder.path)
      let library = Library(files)
      steps.measure("digest", times) { files.digest().count }
      steps.measure("reading", times) { library.reading().diagnostics.count }
      try steps.measure("opening", times) {
        try library.lawbook(for: situation).jurisdictions.count
      }
      steps.measure("check", times) { DataCheck(files).diagnostics().count }
      answer(situation, from: try library.lawbook(for: situation), times, &steps)
    }
    return steps.points
  }

  /// The data as it is, and more and more hosts in the situation.
  private func overHosts() throws -> [GrowthPoint] {
    var steps = Steps(of: "hosts", longest: longest)
    let library = Library(HeldFiles.carried)
    for times in sizes {
      progress("hosts × \(times)")
      var situation = situation
      let establishment = situation.victim.location
      situation.hosts = (0..<times).map { number in
        Host(platform: nil, domain: "host-\(number).example", establishment: establishment)
      }
      try steps.measure("opening", times) {
        try library.lawbook(for: situation).jurisdictions.count
      }
      answer(situation, from: try library.lawbook(for: situation), times, &steps)
    }
    return steps.points
  }

  /// Each stage of an answer by itself, the whole of it, and its JSON.
  private func answer(
    _ situation: Situation, from lawbook: Lawbook, _ times: Int, _ steps: inout Steps
  ) {
    var clerk = Clerk(lawbook)
    // The first answer makes the places ready, a step of its own; those after it find them ready.
    steps.measure("first answer", times) {
      var clerk = Clerk(lawbook)
      return clerk.answer(situation, today: today).findings.count
    }
    guard steps.has("first answer", times) else { return }
    _ = clerk.answer(situation, today: today)
    steps.measure("answer", times) {
      clerk.answer(situation, today: today).findings.count
    } stages: { done in
      _ = clerk.answer(situation, today: today) { done("answer/\($0.rawValue)") }
    }
    guard steps.has("answer", times) else { return }
    let answer = clerk.answer(situation, today: today)
    steps.measure("json", times) {
      var report = JSONReport(sentences)
      return QuestionCases.json(answer, &report).count
    }
  }
}
