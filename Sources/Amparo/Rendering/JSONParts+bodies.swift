extension JSONParts {
  func write(route: Route, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", route.id)
      json.field("kind", route.kind.rawValue)
      json.field("address", route.address)
      json.field("account", route.account.rawValue)
      json.field("legal_name", route.legalName.rawValue)
      json.field("discloses_to_uploader", route.disclosesToUploader.rawValue)
      json.field("archived_publicly", route.archivedPublicly.rawValue)
      json.field("needs", route.needs.map(\.rawValue))
      json.field("stated_time", route.statedTime?.text)
      json.field("says", route.says.map(sentences.text))
      json.field("cite", route.source.cite)
      write(verified: route.source, to: &json)
    }
  }

  func write(body advice: BodyAdvice, to json: inout JSONWriter) {
    let body = advice.body
    json.object { json in
      json.field("id", body.id.description)
      json.field("place", body.place.description)
      json.field("name", sentences.text(body.name))
      json.field("role", body.role.rawValue)
      json.field("does", sentences.text(body.does))
      json.field("can_use", advice.canUse.rawValue)
      json.field("why", phrasebook.label("body_why", advice.why))
      json.key("channels")
      json.array { json in
        for channel in body.channels {
          json.object { json in
            json.field("kind", channel.kind.rawValue)
            json.field("to", sentences.text(channel.to))
          }
        }
      }
      json.field("counts_as_complaint", body.countsAsComplaint.rawValue)
      json.field("needs_image", body.needsImage.rawValue)
      json.field("languages", body.languages.map(\.description))
      json.field("precondition", body.precondition.map(sentences.text))
      json.field("safety", body.safety.map(sentences.text))
      write(verified: body.source, to: &json)
    }
  }

  func write(headOf caution: Caution, in answer: Answer, to json: inout JSONWriter) {
    json.field("kind", caution.kind.rawValue)
    json.field("says", sentences.caution(caution, in: answer))
  }

  /// What was read: the strongest reading stands for all.
  func write(verified source: Source, to json: inout JSONWriter) {
    guard let reading = source.strongest else { return }
    json.key("verified")
    json.object { json in
      json.field("date", reading.date.text)
      json.field("against", reading.against.rawValue)
      json.field("text_as_of", reading.textAsOf?.text)
      json.field("read_in", reading.readIn)
    }
  }
}
