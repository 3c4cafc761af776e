import YAML

@testable import Amparo

/// The keys that the words of the closed lists make, by the name of the list in the phrasebooks.
enum PhraseLists {
  /// Lists whose words are looked up as `list.word`.
  static let labels: [String: [String]] = [
    "against": words(Verification.Against.self), "body_why": words(BodyReason.self),
    "check_layer": words(CheckLayer.self),
    "channel": words(Channel.Kind.self), "conduct": words(Conduct.self),
    "conduct_done": words(Conduct.self), "deadline_class": words(DeadlineClass.self),
    "deadline_state": words(Due.State.self), "disclosure": words(Route.Disclosure.self),
    "disputed_matter": words(Disputed.Matter.self), "element": words(Element.self),
    "exception": words(ExceptionKind.self), "fact": words(Fact.self),
    "ground": words(Ground.self), "hash_status": words(HashMembership.Status.self),
    "holds": words(Verdict.Value.self), "image": words(ImageKind.self),
    "coverage_task": words(CoverageTask.Kind.self), "depth": words(Depth.self),
    "month_end": words(MonthEnd.self), "notice_element": words(NoticeElement.self),
    "privacy": words(Step.Privacy.self), "procedure": words(ProcedureCondition.self),
    "question": words(Fact.self).filter { !Set(["hosts"]).contains($0) },
    "related": words(Diagnostic.Related.Kind.self), "remedy": words(Remedy.self),
    "restart": words(DeadlineRule.Restart.Ground.self),
    "rule": words(Diagnostic.Kind.self).filter { $0 != Diagnostic.Kind.yaml.rawValue },
    "role": words(Body.Role.self),
    "route_kind": words(Route.Kind.self), "severity": words(Diagnostic.Severity.self),
    "status": words(Status.self), "tolling": words(DeadlineRule.Tolling.Ground.self),
    "track": words(Track.self), "trigger": words(Trigger.self), "why": words(Step.Why.self),
    "diagnostic": words(Diagnostic.Kind.self).filter { $0 != Diagnostic.Kind.yaml.rawValue },
    "caution": words(Caution.Kind.self),
    "yaml": YAMLError.Code.allCases.map { String($0.rawValue.dropFirst("yaml_".count)) },
    "axis": words(DayAxis.self), "change_kind": words(Change.Kind.self),
    "facet": words(AnswerEntry.Facet.self), "part": words(Part.Name.self),
    "power": words(Body.Power.self), "prosecution": words(Prosecution.self),
    "protection": words(Protection.self), "specificity": words(Specificity.self),
    "wording_sort": words(WordingChange.Sort.self),
    "month": (1...12).map { "\($0)" },
  ]

  /// Every key that is put together from words.
  static let keys: [String] = {
    var keys = labels.flatMap { list, words in words.map { "\(list).\($0)" } }
    keys += words(Step.Kind.self).map { "step.\($0).title" }
    keys += words(PeriodLength.Unit.self).flatMap { ["period.\($0).one", "period.\($0).other"] }
    let outcomes = ["yes", "no", "unknown", "arguable"]
    for outcome in outcomes {
      keys += words(ConnectingFactor.self).map { "factor.\($0).\(outcome)" }
      keys += scopes.map { "scope.\($0).\(outcome)" }
      keys += ["from", "to", "between"].map { "test.in_force.\($0).\(outcome)" }
      keys += ages.map { "age.\($0).\(outcome)" }
      keys.append("test.double_criminality.\(outcome)")
    }
    keys.append("test.double_criminality.not_assessed")
    keys += ["no", "unknown", "arguable"].map { "test.exception.\($0)" }
    return keys.sorted()
  }()

  /// The facts that a scope tests by words.
  private static let scopes =
    [
      Fact.conduct, .image, .origin, .audience, .context, .depicts, .identifiable, .online, .hosts,
    ].map(\.rawValue) + ["relation", "victim_deceased"]

  private static let ages = ["victim_image", "victim_act", "uploader"].flatMap {
    ["\($0)_from", "\($0)_under"]
  }

  private static func words<Word: Vocabulary>(_: Word.Type) -> [String] {
    Word.allCases.map(\.rawValue)
  }
}
