/// Something to do, and why it stands where it does.
public struct Step: Hashable, Sendable {
  /// What to do. The order of the list is the order of need.
  public enum Kind: String, Vocabulary {
    case immediateDanger = "immediate_danger"
    case childProtection = "child_protection"
    case stopContactWithExtorter = "stop_contact_with_extorter"
    case secureAccounts = "secure_accounts"
    case hashProgramme = "hash_programme"
    case platformRoute = "platform_route"
    case findHost = "find_host"
    case searchRemoval = "search_removal"
    case preserveEvidence = "preserve_evidence"
    case closingWindow = "closing_window"
    case regulator
    case dataProtection = "data_protection"
    case police
    case protectiveOrder = "protective_order"
    case civilClaim = "civil_claim"
    case copyrightNotice = "copyright_notice"
    case support
  }

  /// What a step lets others learn of the person.
  public enum Privacy: String, Vocabulary {
    case nothingLeaves = "nothing_leaves"
    case toTheService = "to_the_service"
    case toHelpers = "to_helpers"
    case nameToUploader = "name_to_uploader"
    case toAuthority = "to_authority"
    case publicCourt = "public_court"
    case unknown
  }

  /// The place in the order, from one.
  public var rank: Int
  /// What to do.
  public var kind: Kind
  /// The day by which.
  public var by: Moment?
  /// Ids of the laws, bodies, platforms that it rests on.
  public var refs: [String]
  /// What the step lets others learn of the person.
  public var privacy: Privacy
  /// Whether it can be taken back.
  public var reversible: Trilean
  /// The host that it is about, by its position in the situation.
  public var host: Int?
  /// Why it stands where it does.
  public var why: Why

  /// Why a step stands where it does.
  public enum Why: String, Vocabulary {
    case lifeFirst = "life_first"
    case childFirst = "child_first"
    case payingInvitesMore = "paying_invites_more"
    case leakMayGoOn = "leak_may_go_on"
    case stopsSpread = "stops_spread"
    case hostMustBeKnown = "host_must_be_known"
    case evidenceExpires = "evidence_expires"
    case wantsProsecution = "wants_prosecution"
    case windowCloses = "window_closes"
    case strongPower = "strong_power"
    case opensCase = "opens_case"
    case keepsAway = "keeps_away"
    case slowAndLasting = "slow_and_lasting"
    case authorOnly = "author_only"
    case notAlone = "not_alone"
  }
}
