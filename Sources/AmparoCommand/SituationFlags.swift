import Amparo
import ArgumentParser

/// The facts of a situation as flags. What is not said is unknown.
struct SituationFlags: ParsableArguments {
  @Option(help: "Where the victim is and lives: a code (ES, US-CA) or a name; unknown.")
  var victim: String?
  @Option(help: "Where the uploader was and lives: a code or a name; unknown.")
  var uploader: String?
  @Option(
    name: .customLong("host"),
    help: "Where the image is: a platform (x), a domain, a place, unknown. May be repeated.")
  var hosts: [String] = []
  @Option(help: "Where the victim lives, if not where they are.")
  var victimResidence: String?
  @Option(help: "Where the victim was when it was done.")
  var victimLocationAtAct: String?
  @Option(help: "The victim's nationality. May be repeated.")
  var victimNationality: [String] = []
  @Option(help: "The victim's age now: a number, adult, minor.")
  var victimAge: String?
  @Option(help: "The victim's age in the image: a number, adult, minor.")
  var victimAgeAtImage: String?
  @Option(help: "The uploader's nationality. May be repeated.")
  var uploaderNationality: [String] = []
  @Option(help: "Where the uploader lives, if not where they are.")
  var uploaderResidence: String?
  @Option(help: "The uploader's age: a number, adult, minor.")
  var uploaderAge: String?
  @Option(help: "Whether anybody knows who the uploader is: known, unknown.")
  var uploaderIdentity: String?
  @Option(help: "What the uploader is to the victim: partner, former_partner, stranger …")
  var relation: String?
  @Option(help: "What was done: disclosure, threat, extortion, recording … May be repeated.")
  var conduct: [String] = []
  @Option(help: "The kind of image: authentic, altered, fabricated.")
  var image: String?
  @Option(help: "Who made it and how: victim, uploader_with_consent, covert, stolen …")
  var origin: String?
  @Option(help: "Who saw it: public, group, one_person.")
  var audience: String?
  @Option(help: "Whether the victim had sold or published it: private, commercial.")
  var context: String?
  @Option(help: "What it shows: nudity, sexual_act, intimate_parts …")
  var depicts: String?
  @Option(help: "Who can tell whose image it is: to_others, to_self_only, not.")
  var identifiable: String?
  @Option(help: "The day it was first shared: 2026-10-02, 2026-10 or 2026.")
  var disclosed: String?
  @Option(help: "The day it was last shared.")
  var lastDisclosed: String?
  @Option(help: "The day the victim learned of it.")
  var discovered: String?
  @Option(help: "The day the victim learned who did it.")
  var uploaderKnown: String?
  @Option(help: "The day of the threat.")
  var threatened: String?
  @Option(help: "A complete notice sent: HOST=2026-11-20T10:00+01:00. May be repeated.")
  var noticed: [String] = []
  @Option(help: "Whether it can still be found: still, removed.")
  var online: String?
  @Option(help: "What is wanted: remove, punish, stop_contact, compensation, anonymity.")
  var goal: [String] = []
  @Option(help: "Who asks: self, parent, partner, lawyer, ngo, teacher, heir.")
  var asker: String?
}
