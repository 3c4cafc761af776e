import Amparo
import ArgumentParser

extension Ask {
  /// The situation of the file, if any, with the flags added to it.
  func given(files: DataFiles, phrasebook: Phrasebook) throws -> Situation {
    let file = SituationFile(path: self.situation)
    var situation = try file.read(files: files, phrasebook: phrasebook)
    let reader = FlagReader(files: files, phrasebook: phrasebook)
    try victim(&situation.victim, reader)
    try uploader(&situation.uploader, reader)
    if !hosts.isEmpty { situation.hosts = try hosts.map { try reader.host($0) } }
    if !conduct.isEmpty {
      situation.conduct = try conduct.map { try reader.word($0, flag: "--conduct") }
    }
    try reader.set(&situation.image, image, flag: "--image")
    try reader.set(&situation.origin, origin, flag: "--origin")
    try reader.set(&situation.audience, audience, flag: "--audience")
    try reader.set(&situation.context, context, flag: "--context")
    try reader.set(&situation.depicts, depicts, flag: "--depicts")
    try reader.set(&situation.identifiable, identifiable, flag: "--identifiable")
    try reader.set(&situation.online, online, flag: "--online")
    try reader.set(&situation.asker, asker, flag: "--asker")
    try dates(&situation.dates, reader)
    situation.notices += try noticed.map { try reader.notice($0) }
    if !goal.isEmpty { situation.goals = try goal.map { try reader.word($0, flag: "--goal") } }
    return situation
  }

  /// `--victim P` says where they are and live; `--victim-residence` overrides the second.
  private func victim(_ victim: inout Victim, _ reader: FlagReader) throws {
    if let place = self.victim {
      victim.location = try reader.place(place, flag: "--victim")
      victim.residence = victim.location
    }
    if let place = victimResidence {
      victim.residence = try reader.place(place, flag: "--victim-residence")
    }
    if let place = victimLocationAtAct {
      victim.locationAtAct = try reader.place(place, flag: "--victim-location-at-act")
    }
    if !victimNationality.isEmpty {
      victim.nationality = try reader.places(victimNationality, flag: "--victim-nationality")
    }
    if let age = victimAge { victim.age = try reader.age(age, flag: "--victim-age") }
    if let age = victimAgeAtImage {
      victim.ageAtImage = try reader.age(age, flag: "--victim-age-at-image")
    }
  }

  private func uploader(_ uploader: inout Uploader, _ reader: FlagReader) throws {
    if let place = self.uploader {
      uploader.location = try reader.place(place, flag: "--uploader")
      uploader.residence = uploader.location
    }
    if let place = uploaderResidence {
      uploader.residence = try reader.place(place, flag: "--uploader-residence")
    }
    if !uploaderNationality.isEmpty {
      uploader.nationality = try reader.places(
        uploaderNationality, flag: "--uploader-nationality")
    }
    if let age = uploaderAge { uploader.age = try reader.age(age, flag: "--uploader-age") }
    if let text = uploaderIdentity {
      uploader.identity = .known(try reader.word(text, flag: "--uploader-identity"))
    }
    try reader.set(&uploader.relation, relation, flag: "--relation")
  }

  private func dates(_ dates: inout SituationDates, _ reader: FlagReader) throws {
    func take(_ text: String?, _ flag: String, _ date: inout PartialDate?) throws {
      if let text { date = try reader.date(text, flag: flag) }
    }
    try take(disclosed, "--disclosed", &dates.disclosed)
    try take(lastDisclosed, "--last-disclosed", &dates.lastDisclosed)
    try take(discovered, "--discovered", &dates.discovered)
    try take(uploaderKnown, "--uploader-known", &dates.uploaderKnown)
    try take(threatened, "--threatened", &dates.threatened)
  }
}
