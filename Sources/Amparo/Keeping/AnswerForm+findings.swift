extension AnswerForm {
  /// A law, and whether it claims the case.
  static var finding: AnswerForm {
    AnswerForm(
      "finding",
      always: [
        "law": .string, "place": .place, "track": .word(Track.self), "title": .string,
        "cite": .string, "applicability": .word(Applicability.self),
        "depends_on": .words(Fact.self), "reasons": .list(.map(reason)),
        "to_show": .list(.map(element)), "exceptions": .list(.map(exception)),
        "summary": .string, "in_force": .map(inForce), "status": .word(Status.self),
        "specificity": .word(Specificity.self), "penalty": .either([.map(penalty), .nothing]),
        "remedies": .words(Remedy.self), "protections": .words(Protection.self),
        "report_to": .list(.string), "verified": .map(verified),
      ],
      else: [
        "url": .string, "prosecution": .word(Prosecution.self), "owes": .string,
        "notice_needs": .words(NoticeElement.self),
      ])
  }

  private static var reason: AnswerForm {
    AnswerForm(
      "reason",
      always: ["test": .string, "holds": .word(Verdict.Value.self), "says": .string],
      else: [
        "factor": .word(ConnectingFactor.self), "principle": .word(Principle.self),
        "needs": .words(Fact.self), "cite": .string, "note": .string,
        "verified": .oneOf([Verification.Against.recall.rawValue]),
      ])
  }

  private static var element: AnswerForm {
    AnswerForm(
      "element", always: ["element": .word(Element.self), "says": .string, "cite": .string])
  }

  private static var exception: AnswerForm {
    AnswerForm(
      "exception", always: ["kind": .word(ExceptionKind.self), "says": .string, "cite": .string])
  }

  private static var inForce: AnswerForm {
    AnswerForm("in_force", always: [:], else: ["from": .day, "to": .day])
  }

  private static var penalty: AnswerForm {
    AnswerForm(
      "penalty", always: ["fine": .word(Penalty.Fine.self), "says": .string],
      else: ["min": .period, "max": .either([.period, .oneOf(["life"])]), "cite": .string])
  }

  /// A clock, with the day that it ends.
  static var deadline: AnswerForm {
    AnswerForm(
      "deadline",
      always: [
        "law": .string, "place": .place, "id": .slug, "class": .word(DeadlineClass.self),
        "runs_against": .word(RunsAgainst.self), "state": .word(Due.State.self),
        "needs": .list(.string), "depends_on": .words(Fact.self), "cite": .string,
        "says": .string, "derivation": .list(.string), "assumed": .list(.string),
        "applicability": .word(Applicability.self), "sources": .integer,
        "verified": .map(verified),
      ],
      else: [
        "end": .moment, "safe_by": .moment, "earliest_end": .moment, "latest_end": .moment,
        "other_reading": .moment, "days_left": .integer, "local_times": .list(.map(localTime)),
        "not_needed": .word(Ground.self), "host": .integer, "counting": .string,
        "note": .string,
      ])
  }

  private static var localTime: AnswerForm {
    AnswerForm("local_time", always: ["place": .place, "at": .moment])
  }

  /// The situation as it was understood.
  static var situation: AnswerForm {
    AnswerForm(
      "situation_understood",
      always: [
        "victim": .map(victim), "uploader": .map(uploader), "hosts": .list(.map(namedHost)),
        "conduct": .words(Conduct.self), "dates": .map(dates), "notices": .list(.map(notice)),
        "goals": .words(Goal.self), "unknown": .words(Fact.self),
      ],
      else: [
        "image": .word(ImageKind.self), "origin": .word(Origin.self),
        "audience": .word(Audience.self), "context": .word(ImageContext.self),
        "depicts": .word(Depiction.self), "identifiable": .word(Identifiability.self),
        "online": .word(OnlineState.self),
      ])
  }

  private static var victim: AnswerForm {
    AnswerForm(
      "victim", always: [:],
      else: [
        "location": .place, "location_at_act": .place, "residence": .place,
        "nationality": .list(.place), "age": .string, "age_at_image": .string,
        "status": .word(ResidenceStatus.self), "deceased": .either([.oneOf(["yes"]), .string]),
      ])
  }

  private static var uploader: AnswerForm {
    AnswerForm(
      "uploader", always: [:],
      else: [
        "location": .place, "residence": .place, "nationality": .list(.place), "age": .string,
        "identity": .word(Identity.self), "relation": .word(Relation.self),
      ])
  }

  private static var namedHost: AnswerForm {
    AnswerForm(
      "named_host", always: [:],
      else: [
        "platform": .string, "domain": .string, "establishment": .place, "hosted_in": .place,
        "kind": .known(HostKind.self),
      ])
  }

  private static var dates: AnswerForm {
    let names = DatesKey.allCases.map(\.rawValue)
    return AnswerForm("dates", keys: names, form: .string)
  }

  private static var notice: AnswerForm {
    AnswerForm("notice", always: ["host": .string, "sent": .moment])
  }
}
