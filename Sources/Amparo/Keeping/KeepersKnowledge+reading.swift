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
  mutating func add(_ root: LentNode, _ reader: inout FileReader) {
    guard let fields = reader.fields(root, KeepingKey.map) else { return }
    reader.schema(fields[.schema])
    for node in reader.elements(fields[.officialHosts]) {
      guard let fields = reader.fields(node, OfficialHostsKey.map),
        let place = reader.place(fields[.place])
      else { continue }
      officialHosts[place, default: []] += reader.texts(fields[.hosts])
    }
    for node in reader.elements(fields[.hostsOf]) {
      guard let fields = reader.fields(node, HostsOfKey.map),
        let name = reader.text(fields[.of])
      else { continue }
      hostsOf[name, default: []] += reader.texts(fields[.hosts])
    }
    for node in reader.elements(fields[.countryDomains]) {
      guard let fields = reader.fields(node, CountryDomainsKey.map),
        let place = reader.place(fields[.place])
      else { continue }
      countryDomains[place] = Set(reader.texts(fields[.domains]))
    }
    for node in reader.elements(fields[.diallingCodes]) {
      guard let fields = reader.fields(node, DiallingCodeKey.map),
        let code = reader.text(fields[.code])
      else { continue }
      for place in reader.places(fields[.places]) {
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
      guard let fields = reader.fields(node, BannedKey.map),
        let term = reader.text(fields[.term]),
        let instead = reader.text(fields[.instead])
      else { continue }
      banned.append(Banned(term: term, instead: instead))
    }
    promises += reader.texts(fields[.promises])
    captions += reader.texts(fields[.captions])
    guard let node = fields[.actNames], let names = reader.fields(node, ActNamesKey.map) else {
      return
    }
    actsAfterName += reader.texts(names[.possessive])
    actsBeforeName += reader.texts(names[.before])
    ordinaryWords.formUnion(reader.texts(names[.ordinary]))
  }
}
