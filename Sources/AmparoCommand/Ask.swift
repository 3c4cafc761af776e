import Amparo
import ArgumentParser

/// `amparo ask`: the answer to one situation.
///
/// The facts of a situation are flags; what is not said is unknown. All flags stand here and not in groups, and say their own
/// names: a group, and a name worked out of a property's, cost the start of every call.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", _superCommandName: "amparo",
    abstract: "Say where victim, uploader and host are; read which laws, bodies and dates apply.")

  @Option(
    name: .customLong("victim"),
    help: "Where the victim is and lives: a code (ES, US-CA) or a name; unknown.")
  var victim: String?
  @Option(
    name: .customLong("uploader"),
    help: "Where the uploader was and lives: a code or a name; unknown.")
  var uploader: String?
  @Option(
    name: .customLong("host"),
    help: "Where the image is: a platform (x), a domain, a place, unknown. May be repeated.")
  var hosts: [String] = []
  @Option(
    name: .customLong("victim-residence"),
    help: "Where the victim lives, if not where they are.")
  var victimResidence: String?
  @Option(
    name: .customLong("victim-location-at-act"),
    help: "Where the victim was when it was done.")
  var victimLocationAtAct: String?
  @Option(
    name: .customLong("victim-nationality"),
    help: "The victim's nationality. May be repeated.")
  var victimNationality: [String] = []
  @Option(
    name: .customLong("victim-age"),
    help: "The victim's age now: a number, adult, minor.")
  var victimAge: String?
  @Option(
    name: .customLong("victim-age-at-image"),
    help: "The victim's age in the image: a number, adult, minor.")
  var victimAgeAtImage: String?
  @Option(
    name: .customLong("uploader-nationality"),
    help: "The uploader's nationality. May be repeated.")
  var uploaderNationality: [String] = []
  @Option(
    name: .customLong("uploader-residence"),
    help: "Where the uploader lives, if not where they are.")
  var uploaderResidence: String?
  @Option(
    name: .customLong("uploader-age"),
    help: "The uploader's age: a number, adult, minor.")
  var uploaderAge: String?
  @Option(
    name: .customLong("uploader-identity"),
    help: "Whether anybody knows who the uploader is: known, unknown.")
  var uploaderIdentity: String?
  @Option(
    name: .customLong("relation"),
    help: "What the uploader is to the victim: partner, former_partner, stranger …")
  var relation: String?
  @Option(
    name: .customLong("conduct"),
    help: "What was done: disclosure, threat, extortion, recording … May be repeated.")
  var conduct: [String] = []
  @Option(
    name: .customLong("image"),
    help: "The kind of image: authentic, altered, fabricated.")
  var image: String?
  @Option(
    name: .customLong("origin"),
    help: "Who made it and how: victim, uploader_with_consent, covert, stolen …")
  var origin: String?
  @Option(
    name: .customLong("audience"),
    help: "Who saw it: public, group, one_person.")
  var audience: String?
  @Option(
    name: .customLong("context"),
    help: "Whether the victim had sold or published it: private, commercial.")
  var context: String?
  @Option(
    name: .customLong("depicts"),
    help: "What it shows: nudity, sexual_act, intimate_parts …")
  var depicts: String?
  @Option(
    name: .customLong("identifiable"),
    help: "Who can tell whose image it is: to_others, to_self_only, not.")
  var identifiable: String?
  @Option(
    name: .customLong("disclosed"),
    help: "The day it was first shared: 2026-10-02, 2026-10 or 2026.")
  var disclosed: String?
  @Option(
    name: .customLong("last-disclosed"),
    help: "The day it was last shared.")
  var lastDisclosed: String?
  @Option(
    name: .customLong("discovered"),
    help: "The day the victim learned of it.")
  var discovered: String?
  @Option(
    name: .customLong("uploader-known"),
    help: "The day the victim learned who did it.")
  var uploaderKnown: String?
  @Option(
    name: .customLong("threatened"),
    help: "The day of the threat.")
  var threatened: String?
  @Option(
    name: .customLong("noticed"),
    help: "A complete notice sent: HOST=2026-11-20T10:00+01:00. May be repeated.")
  var noticed: [String] = []
  @Option(
    name: .customLong("online"),
    help: "Whether it can still be found: still, removed.")
  var online: String?
  @Option(
    name: .customLong("goal"),
    help: "What is wanted: remove, punish, stop_contact, compensation, anonymity.")
  var goal: [String] = []
  @Option(
    name: .customLong("asker"),
    help: "Who asks: self, parent, partner, lawyer, ngo, teacher, heir.")
  var asker: String?

  @Option(name: .customLong("data"), help: ArgumentHelp(DataOptions.dataHelp))
  var data: String?
  @Option(name: .customLong("language"), help: ArgumentHelp(DataOptions.languageHelp))
  var language: String?

  @Option(
    name: .customLong("situation"),
    help: "Read the facts from this YAML or JSON file; - for standard input.")
  var situation: String?

  @Option(name: .customLong("today"), help: "Answer as of this day instead of the clock's.")
  var today: String?

  @Option(name: .customLong("on"), help: "Answer as if it was done and asked on this day.")
  var on: String?

  @Option(name: .customLong("format"), help: "How to print it: text, json, ics.")
  var format: Format = .text

  @Flag(name: .customLong("named"), help: "With ics: name what each reminder is for.")
  var named = false

  @Flag(name: .customLong("all"), help: "Also list the laws that do not claim the case.")
  var all = false

  @Flag(name: .customLong("explain"), help: "Show every test of every law.")
  var explain = false

  @Flag(name: .customLong("redact"), help: "Leave the situation out of what is printed.")
  var redact = false

  /// Where the data is, and in which language to speak: the flags that other commands have as a group.
  var options: DataOptions {
    var options = DataOptions()
    options.data = data
    options.language = language
    return options
  }

  /// How an answer is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case ics

    // What the parser would work out of the list of cases at the start of every call.
    static var allValueStrings: [String] { allCases.map { $0.rawValue } }
    static var allValueDescriptions: [String: String] { [:] }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  }
}
