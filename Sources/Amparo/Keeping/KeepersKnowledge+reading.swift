import YAML

enum KeepingKey: String, FieldKey {
  case schema
  case officialHosts = "official_hosts"
  case hostsOf = "hosts_of"
  case secondLevel = "second_level"
  case countryDomains = "country_domains"
  case genericDomains = "generic_domains"
  case privateMail = "private_mail"
  case messengers
  case diallingCodes = "dialling_codes"
  case banned, promises, captions
  case actNames = "act_names"
}

enum OfficialHostsKey: String, FieldKey {
  case place, hosts
}

enum HostsOfKey: String, FieldKey {
  case of, hosts
}

enum CountryDomainsKey: String, FieldKey {
  case place, domains
}

enum DiallingCodeKey: String, FieldKey {
  case code, places
}

enum BannedKey: String, FieldKey {
  case term, instead
}

enum ActNamesKey: String, FieldKey {
  case possessive, before, ordinary
}

extension KeepersKnowledge {
  /// Adds what a file of `Data/keeping/` says, and reports what is wrong with it.
  mutating func add(_ root: Node, _ reader: inout FileReader) {
    guard let fields = reader.fields(root, KeepingKey.self) else { return }
    reader.schema(fields[.schema], of: root)
    for node in reader.elements(fields[.officialHosts]) {
      guard let fields = reader.fields(node, OfficialHostsKey.self),
        let place = reader.place(reader.required(.place, in: fields))
      else { continue }
      officialHosts[place, default: []] += reader.texts(reader.required(.hosts, in: fields))
    }
    for node in reader.elements(fields[.hostsOf]) {
      guard let fields = reader.fields(node, HostsOfKey.self),
        let name = reader.text(reader.required(.of, in: fields))
      else { continue }
      hostsOf[name, default: []] += reader.texts(reader.required(.hosts, in: fields))
    }
    for node in reader.elements(fields[.countryDomains]) {
      guard let fields = reader.fields(node, CountryDomainsKey.self),
        let place = reader.place(reader.required(.place, in: fields))
      else { continue }
      countryDomains[place] = Set(reader.texts(reader.required(.domains, in: fields)))
    }
    for node in reader.elements(fields[.diallingCodes]) {
      guard let fields = reader.fields(node, DiallingCodeKey.self),
        let code = reader.text(reader.required(.code, in: fields))
      else { continue }
      for place in reader.places(reader.required(.places, in: fields)) {
        diallingCodes[place] = code
      }
    }
    secondLevel.formUnion(reader.texts(fields[.secondLevel]))
    genericDomains.formUnion(reader.texts(fields[.genericDomains]))
    privateMail.formUnion(reader.texts(fields[.privateMail]))
    messengers.formUnion(reader.texts(fields[.messengers]))
    addWords(fields, &reader)
  }

  private mutating func addWords(_ fields: Fields<KeepingKey>, _ reader: inout FileReader) {
    for node in reader.elements(fields[.banned]) {
      guard let fields = reader.fields(node, BannedKey.self),
        let term = reader.text(reader.required(.term, in: fields)),
        let instead = reader.text(reader.required(.instead, in: fields))
      else { continue }
      banned.append(Banned(term: term, instead: instead))
    }
    promises += reader.texts(fields[.promises])
    captions += reader.texts(fields[.captions])
    guard let node = fields[.actNames], let names = reader.fields(node, ActNamesKey.self) else {
      return
    }
    actsAfterName += reader.texts(names[.possessive])
    actsBeforeName += reader.texts(names[.before])
    ordinaryWords.formUnion(reader.texts(names[.ordinary]))
  }
}
